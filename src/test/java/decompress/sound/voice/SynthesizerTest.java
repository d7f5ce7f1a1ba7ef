package decompress.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import decompress.programs.Programs;
import decompress.session.SpeechTime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynthesizerTest {
    private static final Synthesizer PLAIN = new Synthesizer(List.of("say", "--"), "", Optional.empty());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Overhead stretch",
                "Push your palms up and keep breathing",
                "Walk your hands back, come up slowly",
                "Feet take the weight, then let go",
                "Come to hands and knees on carpet or a mat.",
                "Move your knees apart, about as wide as a mat, and bring your big toes close together.",
                "Rest, 20 seconds",
                "Set 2 of 4",
                "Halfway",
                "Listen first, do nothing yet.",
                "Press Space to continue."
            })
    void espeak_takes_about_as_long_as_planned(String text) throws Exception {
        var espeak = Synthesizer.on(new Programs(System.getenv()), 100).stream()
                .filter(each -> each.command().get(0).endsWith("espeak-ng"))
                .findFirst();
        if (espeak.isEmpty()) {
            System.out.println("Skipped: espeak-ng is not installed, \"" + text + "\" was not spoken.");
        }
        assumeTrue(espeak.isPresent(), "skipped: espeak-ng is not installed");
        var wav = folder.resolve("said.wav");
        var command = new ArrayList<>(espeak.get().saying(text));
        command.addAll(1, List.of("-w", wav.toString()));
        var process = new ProcessBuilder(command).start();

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        try (var said = AudioSystem.getAudioInputStream(wav.toFile())) {
            double seconds = said.getFrameLength() / said.getFormat().getFrameRate();
            assertThat(SpeechTime.of(text).toMillis() / 1000.0).isBetween(seconds * 0.9, seconds * 1.25);
        }
    }

    @Test
    void a_text_is_one_word_and_carries_no_commands() {
        assertThat(PLAIN.saying("-x \u001b[31m [[slnc 9]] \"quoted\""))
                .containsExactly("say", "--", "-x  [31m  slnc 9  \"quoted\"");
    }

    @Test
    void say_is_as_loud_as_the_volume() throws Exception {
        var say = Files.createFile(folder.resolve("say"));
        assertThat(say.toFile().setExecutable(true)).isTrue();
        var synthesizers = Synthesizer.on(new Programs(Map.of("PATH", folder.toString())), 70);
        assertThat(synthesizers).hasSize(1);
        assertThat(synthesizers.get(0).saying("Rest"))
                .containsExactly(say.toString(), "-r", "160", "--", "[[volm 0.7]] Rest");
    }
}
