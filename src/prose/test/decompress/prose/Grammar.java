package decompress.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** British English as LanguageTool knows it, with this project's exceptions. */
final class Grammar {
    /** Rules that are wrong for short cues, lists and terminal text. */
    private static final List<String> DISABLED = List.of(
            "AGREEMENT_SENT_START_2",
            "ALL_OF_THE",
            "ARROWS",
            "CD_NN",
            "COMMA_COMPOUND_SENTENCE",
            "COMMA_COMPOUND_SENTENCE_2",
            "COMMA_PARENTHESIS_WHITESPACE",
            "COMMA_PERIOD",
            "DASH_RULE",
            "EN_COMPOUNDS_HALF_BACK",
            "EN_QUOTES",
            "EN_UNPAIRED_BRACKETS",
            "EN_UNPAIRED_QUOTES",
            "HE_VERB_AGR",
            "ID_CASING",
            "LC_AFTER_PERIOD",
            "MISSING_COMMA_AFTER_INTRODUCTORY_PHRASE",
            "OXFORD_SPELLING_Z_NOT_S",
            "SENTENCE_FRAGMENT",
            "SPACE_BETWEEN_NUMBER_AND_WORD",
            "TRUNK_BOOT",
            "UPPERCASE_SENTENCE_START",
            "WHETHER",
            "WHITESPACE_RULE");

    /** Words of the field, names and technical terms. */
    private static final List<String> KNOWN = List.of(
            "CycloneDX",
            "DuckDB",
            "HUP",
            "JBang",
            "JReleaser",
            "Jansi",
            "SDKMAN",
            "ULID",
            "actionlint",
            "braille",
            "bsdtar",
            "cron",
            "io",
            "javadoc",
            "jq",
            "jsonl",
            "keyframe",
            "keyframes",
            "monday",
            "spondyloarthritis",
            "systemd",
            "tmux",
            "ui",
            "zsh");

    /** Groups that the rules take for mistakes, each right where it stands. */
    private static final List<String> ALLOWED = List.of("Apache License", "round your back up", "$DECOMPRESS_SOUND");

    private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-GB"));

    Grammar() {
        tool.disableRules(DISABLED);
        for (var rule : tool.getAllActiveRules()) {
            if (rule instanceof SpellingCheckRule spelling) {
                spelling.addIgnoreTokens(KNOWN);
                spelling.addIgnoreTokens(List.of(Prose.PLACEHOLDER));
            }
        }
    }

    /** The mistakes in a text, one line each. */
    Stream<String> mistakes(String text) {
        try {
            return tool.check(text).stream()
                    .filter(match -> !touchesPlaceholder(text, match) && !isAllowed(text, match))
                    .map(match -> describe(text, match));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A placeholder has the wrong article, number or spelling for its sentence. */
    private static boolean touchesPlaceholder(String text, RuleMatch match) {
        var reach = Prose.PLACEHOLDER.length() + 1;
        var from = Math.max(0, match.getFromPos() - reach);
        var to = Math.min(text.length(), match.getToPos() + reach);
        return text.substring(from, to).contains(Prose.PLACEHOLDER);
    }

    private static boolean isAllowed(String text, RuleMatch match) {
        return ALLOWED.stream().anyMatch(group -> {
            var at = text.indexOf(group);
            return at >= 0 && at < match.getToPos() && match.getFromPos() < at + group.length();
        });
    }

    private static String describe(String text, RuleMatch match) {
        var part = text.substring(match.getFromPos(), match.getToPos());
        return match.getRule().getId() + ": '" + part + "' in: " + text;
    }
}
