package decompress.interview;

import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.plan.Easing;
import decompress.plan.Plan;
import decompress.review.PainSigns;
import decompress.safety.Concern;
import decompress.script.words.PainWords;
import decompress.session.Pain;
import decompress.session.PlannedExercise;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Decides what follows from the pain before a session: its rating, how far down it reaches, and the prescribed limit. */
record PainBefore(Talk talk, Plan plan, List<PlannedExercise> parts) {
    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    /** Known and steady nerve trouble was looked at by a professional. */
    private static final String KNOWN_NERVE_TROUBLE = "known-nerve-trouble";

    /** The parts at the doses that the pain allows. */
    List<PlannedExercise> ask() {
        var limit = PainLimit.lowest(parts, talk.person().library());
        if (talk.pain().before().isEmpty() && talk.canAsk() && !isKnownToBeLow(limit)) {
            rate(limit);
        }
        checkLegs();
        var rating = talk.pain().before();
        if (rating.isEmpty()) {
            if (limit.isPresent()) {
                throw talk.fail(
                        limit.get().words() + " Say how much yours is: --pain-before takes a number from 0 to 10.");
            }
            return parts;
        }
        return at(rating.get(), this::usualOrNew);
    }

    /** The parts at the doses that pain leaves where it was rated before any question. */
    List<PlannedExercise> foresee() {
        return talk.pain().before().map(rating -> at(rating, this::ifUsual)).orElse(parts);
    }

    private List<PlannedExercise> at(int rating, IntFunction<List<PlannedExercise>> strong) {
        var limit = PainLimit.lowest(parts, talk.person().library());
        if (limit.filter(most -> rating > most.most()).isPresent()) {
            throw talk.badDay(
                    Optional.empty(), limit.get().words() + " Yours is " + rating + ".\n" + RefusalWords.NOT_STARTED);
        }
        if (rating >= PainSigns.ASK_FIRST) {
            return strong.apply(rating);
        }
        return rating >= PainSigns.MODERATE ? reduced(rating) : parts;
    }

    private List<PlannedExercise> ifUsual(int rating) {
        talk.say("Your pain is " + rating + ". If it is your usual pain, this session starts gently."
                + " If it is new or worse, nothing starts.");
        return parts.stream().map(Easing::gentlest).toList();
    }

    /** A break asks no pain where it was answered within half a day and was low. */
    private boolean isKnownToBeLow(Optional<PainLimit> limit) {
        return plan.request().isBreak()
                && limit.isEmpty()
                && talk.person().recent().stream()
                        .filter(this::isWithinHalfADay)
                        .flatMap(record -> record.pain().last().stream())
                        .reduce((earlier, later) -> later)
                        .filter(last -> last < PainSigns.MODERATE)
                        .isPresent();
    }

    private boolean isWithinHalfADay(SessionRecord record) {
        var ago = Duration.between(
                record.started().toLocalDateTime(), talk.person().now().toLocalDateTime());
        return !ago.isNegative() && ago.compareTo(HALF_A_DAY) <= 0;
    }

    private void rate(Optional<PainLimit> limit) {
        var isMorning = Morning.due(talk.person()).isPresent();
        var how = PainWords.question(isMorning ? Morning.QUESTION : PainWords.NOW) + "\n" + PainWords.SUCH_AS;
        var enter = limit.isPresent() ? " Up to " + limit.get().most() + " is prescribed:" : " Enter = skip:";
        var answer = talk.ask(Question.of(Topic.PAIN, how + enter, new AnswerForm.Rating(limit.isPresent())));
        var felt = PainAnswer.read(answer);
        felt.ifPresent(pain -> talk.felt(pain.before()));
        if (isMorning) {
            talk.feltThisMorning(felt.map(PainAnswer::rating));
            if (felt.isEmpty()) {
                talk.change(profile -> profile.skippingMorning(talk.today()));
            }
        }
    }

    /** Pain that has moved down, and the first pain in a leg, are a reason to be seen and not to exercise. */
    private void checkLegs() {
        var now = talk.pain().siteBefore();
        var was = talk.person().recent().stream()
                .flatMap(record -> record.pain().lastSite().stream())
                .reduce((earlier, later) -> later);
        var movedDown = furtherDown(talk.pain(), was);
        if (movedDown.isPresent()) {
            waitForAProfessional(movedDown.get());
        } else if (now.filter(PainBefore::isLeg).isPresent() && was.isEmpty() && talk.canAsk() && !isKnown()) {
            askForNumbness();
        }
    }

    private boolean isKnown() {
        return talk.profile().conditions().containsKey(KNOWN_NERVE_TROUBLE);
    }

    private static boolean isLeg(Pain.Site site) {
        return site.isBelow(Pain.Site.BUTTOCK);
    }

    /** Whether pain of these ratings reaches further down than it did. */
    private static Optional<String> furtherDown(Pain now, Optional<Pain.Site> was) {
        return now.siteBefore()
                .filter(is -> was.filter(is::isBelow).isPresent())
                .map(is -> "Your pain has moved down: from the %s to %s."
                        .formatted(PainWords.site(was.orElseThrow()), PainWords.site(is)));
    }

    private void waitForAProfessional(String movedDown) {
        if (!talk.canAsk()) {
            throw talk.fail(RefusalWords.mustBeChecked(movedDown));
        }
        talk.say(movedDown);
        var checked = Question.yesOrNo(Topic.LEG, "Has a doctor or physiotherapist checked it since then?");
        if (!talk.isYes(checked)) {
            talk.say(Remark.Signs.EMERGENCY);
            throw talk.badDay(Optional.of(Concern.Kind.MOVED_DOWN), "Not started. " + PainWords.TIME_TO_SEE_SOMEONE);
        }
    }

    private void askForNumbness() {
        var question = "Is there numbness, tingling or weakness in the leg, or numbness between the legs?";
        if (talk.isYesOrNotSure(Topic.LEG, question, "c", "no, continue", RefusalWords.NOT_STARTED)) {
            talk.say(Remark.Signs.URGENT);
            throw talk.warningSign();
        }
    }

    private List<PlannedExercise> usualOrNew(int rating) {
        if (!talk.canAsk()) {
            throw talk.fail("Your pain is " + rating + ". Start in a terminal and confirm there, or walk a little"
                    + " instead.\nIf it is new, or worse than your usual pain: decompress safety");
        }
        requireUsualPain(talk);
        return parts.stream().map(Easing::gentlest).toList();
    }

    /** New pain is a reason to be seen, and not to start. */
    static void requireUsualPain(Talk talk) {
        var question = "Is this pain new, or worse than your usual pain?";
        if (talk.isYesOrNotSure(
                Topic.STRONG_PAIN, question, "u", "my usual pain, start gently", RefusalWords.NOT_STARTED)) {
            talk.say(Remark.Signs.URGENT);
            throw talk.badDay(
                    Optional.of(Concern.Kind.NEW_PAIN),
                    "Not started. If a sign above is true, get help now. If not, rest and ask a doctor.");
        }
    }

    /** Who prescribed the exercise for such pain prescribed its dose, too. */
    private List<PlannedExercise> reduced(int rating) {
        var less = Interview.with(
                parts,
                PlannedExercise.exercises(parts).stream()
                        .filter(exercise ->
                                PainLimit.of(exercise, talk.person().library()).isEmpty())
                        .toList(),
                Easing::reduced);
        if (!less.equals(parts)) {
            talk.say("Your pain is " + rating + ", so this session does less: half the sets or the starting dose.");
        }
        return less;
    }

    /** The pain up to which an exercise is prescribed. */
    private record PainLimit(Exercise exercise, int most, Optional<String> setBy) {
        /** The lowest that is prescribed for any of these. */
        static Optional<PainLimit> lowest(List<PlannedExercise> parts, Library library) {
            return PlannedExercise.exercises(parts).stream()
                    .flatMap(exercise -> of(exercise, library).stream())
                    .min(Comparator.comparing(PainLimit::most));
        }

        static Optional<PainLimit> of(Exercise exercise, Library library) {
            var regimen = library.regimen(exercise.id());
            return regimen.painCeiling().map(most -> new PainLimit(exercise, most, regimen.setBy()));
        }

        String words() {
            return setBy.map(who -> who + " prescribed " + exercise.name()).orElse(exercise.name() + " is prescribed")
                    + " only up to a pain of " + most + ".";
        }
    }
}
