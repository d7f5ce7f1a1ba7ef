package decompress.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

/** A link in the place of a personal file, as people make them who keep such files elsewhere (dotfiles). */
public final class OwnLink {
    private static final int MOST = 40;

    private OwnLink() {}

    /**
     * Returns the file to write instead of a path: the target of a link, which need not exist, or the path itself.
     *
     * @throws FileSystemException when a link, or the file that it names, belongs to another user
     */
    public static Path target(Path path) throws IOException {
        var target = path;
        for (var links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST) {
                throw new FileSystemLoopException(path.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (!target.equals(path)) {
            check(path, target);
        }
        return target;
    }

    private static void check(Path path, Path target) throws IOException {
        var user = PrivateFolder.user(target.toAbsolutePath().getParent());
        for (var link = path; Files.isSymbolicLink(link); link = link.resolveSibling(Files.readSymbolicLink(link))) {
            refuseOthers(link, user, "it is a link of another user");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            refuseOthers(target, user, "it belongs to another user");
        }
    }

    private static void refuseOthers(Path file, UserPrincipal user, String reason) throws IOException {
        if (!Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(user)) {
            throw new FileSystemException(file.toString(), null, reason);
        }
    }
}
