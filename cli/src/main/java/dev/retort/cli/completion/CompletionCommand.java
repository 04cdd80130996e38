package dev.retort.cli.completion;

import dev.retort.cli.option.LowerCaseNames;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code retort completion}: a script that makes a shell complete what a person types. */
@Command(
        name = "completion",
        description = "Print a script that completes commands, options and values in a shell.",
        footer = {
            "",
            "The script completes a command or function named retort, such as:",
            "  retort() { java -jar /opt/retort.jar \"$@\"; }",
            "Examples:",
            "  retort completion bash   in ~/.bashrc:  source <(retort completion bash)",
            "  retort completion zsh    in ~/.zshrc, after compinit:  source <(retort completion zsh)",
            "  retort completion fish   once:  retort completion fish > ~/.config/fish/completions/retort.fish"
        })
public final class CompletionCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Parameters(
            paramLabel = "SHELL",
            description = "${COMPLETION-CANDIDATES}.",
            completionCandidates = ShellNames.class)
    private Shell shell;

    @Spec
    private CommandSpec spec;

    private enum Shell {
        BASH,
        ZSH,
        FISH
    }

    private static final class ShellNames extends LowerCaseNames {
        ShellNames() {
            super(Shell.values());
        }
    }

    @Override
    public Integer call() {
        CommandLine retort = spec.root().commandLine();
        String script = shell == Shell.FISH
                ? FishCompletion.of(retort.getCommandSpec())
                : AutoComplete.bash(retort.getCommandName(), retort);
        output.printScript(
                script.stripTrailing(), Map.of("shell", shell.name().toLowerCase(Locale.ROOT), "script", script));
        return ExitCodes.DONE;
    }
}
