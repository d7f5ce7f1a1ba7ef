package decompress.pose.raster;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.Poses;
import decompress.pose.MotionState;
import org.junit.jupiter.api.Test;

/** In these pictures an empty dot cell is a space, and ` stands for \ so that everything keeps its place. */
class PictureTest {

    @Test
    void arms_are_overhead_and_the_arrows_show_the_pull() {
        assertThat(picture(new Drawing(Poses.named("overhead-stretch"), 26, 9).braille(new MotionState(1, 0))))
                .isEqualTo("""
                            ⡠⣆
                           ⢠⠤⠧⡄
                          ⠰⡁⣴⣦⢈⠆
                           ⠑⠚⡗⠊
                             ⡇
                            ⡤⢧
                            ⡇⢸
                           ⢠⠃⠘⡄
                ⣀ ⣀ ⣀ ⣀ ⣀ ⣀⡸⣀ ⣇ ⣀ ⣀ ⣀ ⣀ ⣀
                """);
    }

    @Test
    void a_cat_has_a_round_back() {
        assertThat(picture(new Drawing(Poses.named("cat-stretch"), 40, 14).braille(new MotionState(0.9999, 0))))
                .isEqualTo("""




                                     ⢀⣠⣤⣶⣤⣤⣠
                                    ⣴⣿⡿⠛⠉⠛⠻⢿⣷⣄
                                  ⢐⣿⡿⠛⠁     ⣻⣿⣷⣄⣤⣶⣶⣤⡀
                                 ⢠⣿⡿⠃       ⣿⡇ ⣿⣿⣿⣿⣿⣷
                                 ⣺⡿⠁        ⣿⡇ ⠹⣿⣿⣿⣿⠏
                                 ⣿⡇         ⣿⡇   ⠉⠉
                                 ⣿⡇         ⣿⡇
                                ⢰⣿⠁         ⣿⡇
                      ⢀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣸⣿          ⣿⡇
                ⣀ ⣰⣶⣿⠿⣟⠛⣛⠛⣛⠛⣛⠛⣛⠛⣛⠋⣀ ⣀ ⣀ ⣀ ⣀ ⣿⠇⣀ ⣀ ⣀ ⣀ ⣀
                """);
    }

    @Test
    void a_cow_has_a_hollow_back() {
        assertThat(picture(new Drawing(Poses.named("cow-stretch"), 40, 14).braille(new MotionState(0.9999, 0))))
                .isEqualTo("""




                                               ⣠⣶⣿⣶⣦
                                              ⠰⣿⣿⣿⣿⣿⡇
                                           ⢀⣴⣾⠿⠻⢿⣿⣿⠟⠁
                               ⢠⣶⣦⣀⡀   ⣀⣠⣤⣾⣿⣿⠋
                               ⢸⣿⠻⠿⢿⣿⣿⣿⠿⠿⠟⠉ ⣿⡇
                               ⠘⣿⡄          ⣿⡇
                                ⣿⡇          ⣿⡇
                                ⣿⡇          ⣿⡇
                      ⢀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣿⣇          ⣿⡇
                ⣀ ⣰⣶⣿⠿⣟⠛⣛⠛⣛⠛⣛⠛⣛⠛⣛⠋⣀ ⣀ ⣀ ⣀ ⣀ ⣿⠇⣀ ⣀ ⣀ ⣀ ⣀
                """);
    }

    @Test
    void a_child_rests_with_its_forehead_on_the_floor() {
        assertThat(picture(new Drawing(Poses.named("childs-pose"), 40, 14).braille(new MotionState(1, 0))))
                .isEqualTo("""









                                                    ⢠⡀
                       ⢀⣤⣤⣤⣤⣤⣤⣤⣤⣤⣀⣀⣀  ⢀⣀⡀        ⢀⣀⣀⣈⣻⣦⡀
                       ⠈⠛⠿⣿⣿⣛⡛⠛⠛⠛⠿⢿⣿⣿⣾⣿⣿⣿⣷⡄      ⠈⠉⠉⢉⡽⠋
                      ⢀⣀⣀⣀⣀⣉⣛⣻⣷⣦⣄⡀⠈⠉⠙⣿⣿⣿⣿⣿⣧⣤⣄⣀      ⠘⠁
                ⣀ ⣰⣶⣿⠿⣟⠛⣛⠛⣛⠛⣛⠛⣛⠛⣛⠋⣀ ⣀⠈⣻⠿⣟⠋⣈⠉⣙⠛⣿⢷⣆ ⣀ ⣀ ⣀
                """);
    }

    private static String picture(FigureImage image) {
        StringBuilder picture = new StringBuilder();
        for (String line : image.lines()) {
            String plain = line.replace('\u2800', ' ');
            picture.append(plain.stripTrailing()).append('\n');
        }
        return picture.toString();
    }
}
