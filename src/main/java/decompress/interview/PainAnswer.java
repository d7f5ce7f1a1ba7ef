package decompress.interview;

import decompress.script.words.PainWords;
import decompress.session.Pain;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pain and how far down it reaches, in one answer: 3, 3 thigh or 3t. */
record PainAnswer(int rating, Optional<Pain.Site> site) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})[\\s,]*(\\p{L}[\\p{L} ]*)?");
    private static final int WORST = 10;

    /** Words of which a beginning is enough; the shortest ones first. */
    private static final Map<String, Pain.Site> WORDS = Map.of(
            "back", Pain.Site.BACK,
            "buttock", Pain.Site.BUTTOCK,
            "thigh", Pain.Site.THIGH,
            "knee", Pain.Site.BELOW_KNEE,
            "below the knee", Pain.Site.BELOW_KNEE,
            "calf", Pain.Site.BELOW_KNEE,
            "foot", Pain.Site.BELOW_KNEE,
            "lower leg", Pain.Site.BELOW_KNEE);

    static Optional<PainAnswer> read(String typed) {
        var form = FORM.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!form.matches() || Integer.parseInt(form.group(1)) > WORST) {
            return Optional.empty();
        }
        var rating = Integer.parseInt(form.group(1));
        if (form.group(2) == null) {
            return Optional.of(new PainAnswer(rating, Optional.empty()));
        }
        var word = form.group(2).strip();
        return site(word).map(site -> new PainAnswer(rating, rating == 0 ? Optional.empty() : Optional.of(site)));
    }

    private static Optional<Pain.Site> site(String word) {
        var letter = PainWords.siteOf(word);
        if (letter.isPresent()) {
            return letter;
        }
        var sites = WORDS.entrySet().stream()
                .filter(site -> site.getKey().startsWith(word))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return sites.size() == 1 ? Optional.of(sites.get(0)) : Optional.empty();
    }

    String text() {
        return rating
                + site.map(where -> " " + (where == Pain.Site.BELOW_KNEE ? "knee" : where.name()))
                        .orElse("")
                        .toLowerCase(Locale.ROOT);
    }

    Pain before() {
        return Pain.beforehand(Optional.of(rating), site);
    }
}
