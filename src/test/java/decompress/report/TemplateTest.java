package decompress.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static String fill(String html, Object value) {
        return new Template(html).fill(Map.of("value", value));
    }

    @Test
    void text_is_escaped_in_content_and_attributes() {
        assertThat(fill("<p>{{value}}</p>", "<script>alert('1') & \"more\"</script>"))
                .isEqualTo("<p>&lt;script&gt;alert(&#39;1&#39;) &amp; &quot;more&quot;&lt;/script&gt;</p>");
        assertThat(fill("<td title=\"{{value}}\">", "\"><script>"))
                .isEqualTo("<td title=\"&quot;&gt;&lt;script&gt;\">");
    }

    @Test
    void value_that_looks_like_a_place_stays_a_text() {
        assertThat(fill("{{#value}}{{it}}{{/value}}", List.of("{{it}} $1 {{#value}}")))
                .isEqualTo("{{it}} $1 {{#value}}");
    }

    @Test
    void controls_and_turned_writing_become_spaces() {
        assertThat(fill("{{value}}", "a\u0000b\u001bc\u202ed\u2066e\uD800f\ng\th"))
                .isEqualTo("a b c d e f\ng\th");
    }

    @Test
    void part_is_repeated_for_each_element_and_reads_values_outside() {
        var rows = List.of(Map.of("name", "a", "sets", List.of("1", "2")), Map.of("name", "b", "sets", List.of()));

        assertThat(new Template("""
                        <ul>
                        {{#rows}}
                        <li>{{unit}} {{name}}:{{#sets}} {{it}}{{/sets}}{{^sets}} none{{/sets}}</li>
                        {{/rows}}
                        </ul>
                        """).fill(Map.of("rows", rows, "unit", "set"))).isEqualTo("""
                        <ul>
                        <li>set a: 1 2</li>
                        <li>set b: none</li>
                        </ul>
                        """);
    }

    @Test
    void part_of_an_empty_text_is_left_out() {
        var html = "{{#value}}<dd>{{value}}</dd>{{/value}}{{^value}}-{{/value}}";

        assertThat(fill(html, "Ada")).isEqualTo("<dd>Ada</dd>");
        assertThat(fill(html, "")).isEqualTo("-");
    }

    @Test
    void missing_value_is_named() {
        assertThatThrownBy(() -> fill("{{other}}", "")).hasMessage("the page needs a value for other");
    }
}
