package dev.retort.cli.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The git repository that contains a folder, asked with the git of this machine. */
public final class GitRepository {
    private final Path folder;

    /**
     * The repository around a folder; there may be none.
     *
     * @param folder a folder that exists; paths in arguments are relative to it
     */
    public GitRepository(Path folder) {
        this.folder = folder;
    }

    /** What a git command prints; empty if git is not installed, there is no repository, or the command fails. */
    public Optional<String> output(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return Optional.empty(); // git is not installed
        }
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.onExit().join().exitValue() == 0 ? Optional.of(output) : Optional.empty();
    }

    /** The root of the repository; empty without one. */
    public Optional<Path> root() throws IOException {
        return output("rev-parse", "--show-toplevel").map(String::strip).map(Path::of);
    }
}
