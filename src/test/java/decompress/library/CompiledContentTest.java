package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.compile.ContentCompiler;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledContentTest {
    private final ShippedContent files = new YamlContent();

    @Test
    void compiled_content_equals_the_files(@TempDir Path folder) throws Exception {
        ContentCompiler.compile(
                "decompress.library.CompiledHere", folder, folder, System.getProperty("java.class.path"));
        var bytes = Files.readAllBytes(folder.resolve("decompress/library/CompiledHere.class"));
        var compiled = (ShippedContent) MethodHandles.lookup()
                .defineClass(bytes)
                .getDeclaredConstructor()
                .newInstance();

        assertThat(new ArrayList<>(compiled.library().entries().values()))
                .isEqualTo(new ArrayList<>(files.library().entries().values()));
        assertThat(compiled.library().routines()).isEqualTo(files.library().routines());
        assertThat(compiled.safety()).isEqualTo(files.safety());
        assertThat(compiled.poses()).isEqualTo(files.poses());
        for (var pose : files.poses()) {
            assertThat(compiled.figure(pose)).isEqualTo(files.figure(pose));
        }
        assertThat(compiled.figure("plank")).isEmpty();
    }
}
