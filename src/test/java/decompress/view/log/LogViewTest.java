package decompress.view.log;

import static decompress.support.Sessions.at;
import static decompress.support.Sessions.eased;
import static decompress.support.Sessions.held;
import static decompress.support.Sessions.moved;
import static decompress.support.Sessions.pain;
import static decompress.support.Sessions.stopped;
import static decompress.support.Sessions.with;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.view.Line;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LogViewTest {
    private static final List<SessionRecord> SESSIONS = List.of(
            with(pain(4, 2), at("2026-11-21T07:30:00+01:00", held("table-assisted-decompression", 4, 4))),
            stopped(Reason.QUIT, at("2026-11-22T07:31:04+01:00", moved("cat-stretch", 1, 2)))
                    .withNote("The phone rang in the middle of it."));

    private static String page(int width) {
        return page(width, SESSIONS);
    }

    private static String page(int width, List<SessionRecord> sessions) {
        return new LogView(width)
                .lines(sessions).stream()
                        .map(Line::text)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }

    @Test
    void a_wide_window_has_a_line_for_each_session() {
        assertThat(page(100)).isEqualTo("""
                2026
                  Sat 21 Nov 07:30  table-assisted-decompression  4 sets, held 1 min 20 s, pain 4→2
                - Sun 22 Nov 07:31  cat-stretch                   1 of 2 sets, 10 repetitions, stopped
                                    The phone rang in the middle of it.
                """);
    }

    @Test
    void less_than_usual_because_of_pain_is_said() {
        var session = eased(with(pain(5, 3), at("2026-11-21T07:30:00+01:00", held("dead-hang", 2, 2))));

        assertThat(page(80, List.of(session))).isEqualTo("""
                2026
                  Sat 21 Nov 07:30  dead-hang  2 sets, held 40 s, reduced because of pain, pain
                                               5→3
                """);
    }

    @Test
    void in_a_narrow_one_days_stand_below_each_other_whatever_mark_is_before_them() {
        assertThat(page(40)).isEqualTo("""
                2026
                  Sat 21 Nov 07:30
                    table-assisted-decompression
                    4 sets, held 1 min 20 s, pain 4→2
                - Sun 22 Nov 07:31  cat-stretch
                    1 of 2 sets, 10 repetitions, stopped
                    The phone rang in the middle of it.
                """);
    }

    @Test
    void the_narrowest_one_loses_no_word() {
        assertThat(page(12)).isEqualTo("""
                2026
                  Sat 21 Nov
                  07:30
                    table-as
                    sisted-d
                    ecompres
                    sion
                    4 sets,
                    held 1
                    min 20
                    s, pain
                    4→2
                - Sun 22 Nov
                  07:31
                    cat-stre
                    tch
                    1 of 2
                    sets, 10
                    repetiti
                    ons,
                    stopped
                    The
                    phone
                    rang in
                    the
                    middle
                    of it.
                """);
    }
}
