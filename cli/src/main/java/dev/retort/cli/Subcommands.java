package dev.retort.cli;

import dev.retort.cli.adopt.AdoptCommand;
import dev.retort.cli.bundle.BundleCommand;
import dev.retort.cli.command.BranchesCommand;
import dev.retort.cli.command.CheckCommand;
import dev.retort.cli.command.DraftCommand;
import dev.retort.cli.command.EditCommand;
import dev.retort.cli.command.HeadsCommand;
import dev.retort.cli.command.HistoryCommand;
import dev.retort.cli.command.InitCommand;
import dev.retort.cli.command.MergeCommand;
import dev.retort.cli.command.RebaseCommand;
import dev.retort.cli.command.RemoveCommand;
import dev.retort.cli.command.RevisionCommand;
import dev.retort.cli.command.RunnerCommand;
import dev.retort.cli.command.ShowCommand;
import dev.retort.cli.command.SqlCommand;
import dev.retort.cli.command.SquashCommand;
import dev.retort.cli.command.VerifyCommand;
import dev.retort.cli.completion.CompletionCommand;
import dev.retort.cli.database.CurrentCommand;
import dev.retort.cli.database.DowngradeCommand;
import dev.retort.cli.database.DriftCommand;
import dev.retort.cli.database.RepairCommand;
import dev.retort.cli.database.StampCommand;
import dev.retort.cli.database.UpgradeCommand;
import dev.retort.cli.doctor.DoctorCommand;
import dev.retort.cli.fleet.FleetCommand;
import dev.retort.cli.fleet.ProvisionCommand;
import dev.retort.cli.report.DiffCommand;
import dev.retort.cli.report.ReportCommand;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands below {@code retort} that a run needs. picocli reads the options of every command that it is given, which costs more time
 * than most commands take. So a run gets the one that it names, and the help for all of them gets their names and descriptions.
 */
record Subcommands(List<Class<?>> complete, List<Class<?>> listed) {
    /** In the order of the help. */
    private static final List<Class<?>> ALL = List.of(
            InitCommand.class,
            AdoptCommand.class,
            DraftCommand.class,
            RevisionCommand.class,
            MergeCommand.class,
            SquashCommand.class,
            EditCommand.class,
            RebaseCommand.class,
            RemoveCommand.class,
            CheckCommand.class,
            DriftCommand.class,
            VerifyCommand.class,
            UpgradeCommand.class,
            DowngradeCommand.class,
            FleetCommand.class,
            ProvisionCommand.class,
            CurrentCommand.class,
            HistoryCommand.class,
            HeadsCommand.class,
            ShowCommand.class,
            DiffCommand.class,
            ReportCommand.class,
            BranchesCommand.class,
            StampCommand.class,
            RepairCommand.class,
            DoctorCommand.class,
            RunnerCommand.class,
            SqlCommand.class,
            BundleCommand.class,
            CompletionCommand.class);

    /** Arguments that print the help or the version of all. */
    private static final Set<String> ABOUT_ALL = Set.of("-h", "--help", "-V", "--version");

    /** All of them, with their options. */
    static Subcommands all() {
        return new Subcommands(ALL, List.of());
    }

    /** Those that a command line needs. */
    static Subcommands of(String... arguments) {
        if (ABOUT_ALL.containsAll(List.of(arguments))) {
            return new Subcommands(List.of(), ALL);
        }
        return ALL.stream()
                .filter(each -> nameOf(each).equals(arguments[0]) && each != CompletionCommand.class)
                .findFirst()
                .map(named -> new Subcommands(List.of(named), List.of()))
                .orElseGet(Subcommands::all);
    }

    /** Adds them to the command {@code retort}. */
    CommandLine addTo(CommandLine retort) {
        complete.forEach(each -> retort.addSubcommand(new CommandLine(each, retort.getFactory())));
        listed.forEach(each -> retort.addSubcommand(nameOf(each), listed(each)));
        return retort;
    }

    private static CommandSpec listed(Class<?> command) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description(command.getAnnotation(Command.class).description());
        return spec;
    }

    private static String nameOf(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
