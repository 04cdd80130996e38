package dev.retort.cli.adopt;

import dev.retort.cli.output.Terminal;
import dev.retort.problem.RetortException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person decided about the differences: by flags, by a file, or at the terminal. */
final class Answers {
    @Option(
            names = "--answer",
            paramLabel = "PATTERN=ANSWER",
            description =
                    "What to do about the differences that match: 'guest.note=entity', '*=database',"
                            + " 'booking.fk_*=keep: named by the scripts'. * matches any text. An exact name counts before patterns, and of these the first that matches; repeatable.")
    private List<String> given = new ArrayList<>();

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "A file with the same, a line each. Lines that begin with # do not count.")
    private @Nullable Path file;

    /**
     * The answer to each difference; none where nobody answered it.
     *
     * @throws RetortException if an answer can't be read
     */
    List<Optional<Answer>> to(List<Difference> differences) {
        List<AnswerRule> rules = new ArrayList<>();
        given.forEach(each -> rules.add(AnswerRule.of(each)));
        if (file != null) {
            rules.addAll(new AnswerFile(file).rules());
        }
        return AnswerRule.answers(rules, differences);
    }

    /**
     * An answer from the terminal.
     *
     * @param forAllNames whether it is the answer to all differences in names
     */
    record Typed(Answer answer, boolean forAllNames) {}

    /** What a person can choose. */
    private record Offer(String text, Answer.Choice choice, boolean forAllNames) {}

    /**
     * Asks a person at the terminal; none where there is no terminal, or no answer.
     *
     * @param names how many differences in names are open, this one included if it is one
     */
    static Optional<Typed> ask(PossibleAnswers possible, int names) {
        List<Offer> offers = offers(possible, names);
        while (true) {
            OptionalInt chosen = Terminal.choose(
                    possible.difference().toString(),
                    offers.stream().map(Offer::text).toList());
            if (chosen.isEmpty()) {
                return Optional.empty();
            }
            Offer offer = offers.get(chosen.getAsInt());
            if (offer.choice() != Answer.Choice.KEEP) {
                return Optional.of(new Typed(new Answer(offer.choice(), ""), offer.forAllNames()));
            }
            Optional<String> reason = Terminal.line("Reason, or Enter to choose again: ");
            if (reason.isPresent()) {
                return reason.map(text -> new Typed(new Answer(offer.choice(), text), offer.forAllNames()));
            }
        }
    }

    private static List<Offer> offers(PossibleAnswers possible, int names) {
        List<Offer> offers = new ArrayList<>();
        for (Answer.Choice choice : possible.choices()) {
            offers.add(new Offer(text(choice, possible), choice, false));
        }
        if (possible.isOfNames() && names > 1) {
            String all = ", for all %s differences in names".formatted(names);
            offers.add(new Offer("change the database" + all, Answer.Choice.DATABASE, true));
            offers.add(new Offer("keep both" + all, Answer.Choice.KEEP, true));
        }
        return offers;
    }

    private static String text(Answer.Choice choice, PossibleAnswers possible) {
        return switch (choice) {
            case DATABASE -> "change the database";
            case ENTITY -> "change the entity: " + possible.advice().orElse("");
            case KEEP ->
                "keep both" + possible.warning().map(why -> "; but " + why).orElse("");
        };
    }
}
