package decompress.sound.tones;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.script.ToneName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToneFilesTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path home;

    @Test
    void tone_files_are_reused_and_others_removed() throws IOException {
        var written = tones(60).of(ToneName.START).orElseThrow();
        tones(60).of(ToneName.DONE);
        Files.setLastModifiedTime(written, LONG_AGO);

        assertThat(tones(60).of(ToneName.START)).contains(written);
        assertThat(Files.getLastModifiedTime(written)).isEqualTo(LONG_AGO);
        assertThat(left()).isEqualTo("""
                .cache/decompress/tones/60/done.wav
                .cache/decompress/tones/60/start.wav""");
    }

    @Test
    void a_damaged_file_is_written_anew_and_another_volume_is_another_file() throws IOException {
        var file = tones(60).of(ToneName.START).orElseThrow();
        var whole = Files.readAllBytes(file);
        Files.write(file, new byte[] {1, 2, 3});

        assertThat(tones(60).of(ToneName.START)).contains(file);
        assertThat(file).hasBinaryContent(whole);
        assertThat(tones(30).of(ToneName.START).orElseThrow()).isNotEqualTo(file);
    }

    @Test
    void where_nothing_can_be_written_there_is_no_file() throws IOException {
        Files.createFile(home.resolve(".cache"));

        assertThat(tones(60).of(ToneName.START)).isEmpty();
        assertThat(new ToneFiles(new ToneSamples(60), Map.of()).of(ToneName.START))
                .isEmpty();
    }

    @Test
    void file_is_a_wav_with_the_samples_of_the_tone() throws Exception {
        var samples = Tones.of(ToneName.RELEASE).samples(60);
        var mix = new ToneMixer();
        mix.add(samples);

        var file = tones(60).of(ToneName.RELEASE).orElseThrow();

        assertThat(file).binaryContent().startsWith("RIFF".getBytes(StandardCharsets.US_ASCII));
        try (var wav = AudioSystem.getAudioInputStream(file.toFile())) {
            assertThat(wav.getFormat().matches(new AudioFormat(44_100, 16, 1, true, false)))
                    .isTrue();
            assertThat(wav.readAllBytes()).isEqualTo(mix.next(samples.length));
        }
    }

    private ToneFiles tones(int volume) {
        return new ToneFiles(new ToneSamples(volume), Map.of("HOME", home.toString()));
    }

    private String left() throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }
}
