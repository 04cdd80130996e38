package dev.retort.cli.pending;

import dev.retort.cli.output.Terminal;
import dev.retort.processor.diff.matching.DeclaredDrop;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.matching.RenameQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The user's decisions on missing tables and columns: renamed or dropped. */
public final class RenameDecisions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--rename",
            paramLabel = "TABLE.OLD=NEW",
            description = "A renamed column: guest.fax=phone. Use the current name of the table.")
    private final List<String> renames = new ArrayList<>();

    @Option(names = "--rename-table", paramLabel = "OLD=NEW", description = "A renamed table: visitor=guest.")
    private final List<String> tableRenames = new ArrayList<>();

    @Option(
            names = "--drop",
            paramLabel = "NAME",
            description = "A column or table that is dropped, not renamed: guest.fax, guest.")
    private final List<String> drops = new ArrayList<>();

    /**
     * Asks a person at the terminal, and keeps the answer.
     *
     * @return false where there is no terminal, or no answer
     */
    public boolean ask(RenameQuestion question) {
        List<String> flags = AnswerFlags.of(question);
        OptionalInt chosen = Terminal.choose(question.text(), flags);
        chosen.ifPresent(index -> take(flags.get(index)));
        return chosen.isPresent();
    }

    private void take(String flag) {
        String[] parts = flag.split(" ", 2);
        switch (parts[0]) {
            case "--rename" -> renames.add(parts[1]);
            case "--rename-table" -> tableRenames.add(parts[1]);
            default -> drops.add(parts[1]);
        }
    }

    /** The renames. */
    List<DeclaredRename> renames() {
        return Stream.concat(
                        tableRenames.stream().map(this::ofTable),
                        renames.stream().map(this::ofColumn))
                .toList();
    }

    /** The drops. */
    List<DeclaredDrop> drops() {
        return drops.stream().flatMap(RenameDecisions::drop).toList();
    }

    /** {@code guest.fax} may be a column, or a table outside the default schema: whichever is gone, it goes. */
    private static Stream<DeclaredDrop> drop(String name) {
        int dot = name.lastIndexOf('.');
        DeclaredDrop table = new DeclaredDrop.OfTable(name);
        return dot < 0
                ? Stream.of(table)
                : Stream.of(table, new DeclaredDrop.OfColumn(name.substring(0, dot), name.substring(dot + 1)));
    }

    private DeclaredRename ofTable(String text) {
        String[] names = split(text, '=', "--rename-table", "OLD=NEW");
        return new DeclaredRename.OfTable(names[0], names[1]);
    }

    private DeclaredRename ofColumn(String text) {
        String[] names = split(text, '=', "--rename", "TABLE.OLD=NEW");
        String[] old = split(names[0], '.', "--rename", "TABLE.OLD=NEW");
        return new DeclaredRename.OfColumn(old[0], old[1], names[1]);
    }

    /** Splits at the last sign: a table's name may have a schema in front. */
    private String[] split(String text, char sign, String option, String form) {
        int at = text.lastIndexOf(sign);
        if (at <= 0 || at == text.length() - 1) {
            throw new ParameterException(
                    command.commandLine(), "%s %s: expected the form %s".formatted(option, text, form));
        }
        return new String[] {text.substring(0, at), text.substring(at + 1)};
    }
}
