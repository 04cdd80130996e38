package dev.retort.cli;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.Secrets;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The only place where a failure becomes a message: what, why and what to do, and no stack trace unless asked for. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        RetortException problem = failure instanceof RetortException known ? known : problem(failure);
        output(command)
                .ifPresentOrElse(
                        output -> output.fail(problem, failure),
                        () -> command.getErr().println(problem.getMessage()));
        return ExitCodes.FAILED;
    }

    private static RetortException problem(Exception failure) {
        if (failure instanceof UncheckedIOException io && io.getCause() != null) {
            return problem(io.getCause());
        }
        return failure instanceof IOException io
                ? new RetortException(Problem.FILE_ACCESS, text(io), io)
                : new RetortException(
                        Problem.INTERNAL,
                        "Retort itself failed: %s. Please report it with what --stacktrace prints."
                                .formatted(Secrets.masked(failure.toString())),
                        failure);
    }

    private static String text(IOException failure) {
        String what = failure instanceof NoSuchFileException
                ? "is not there"
                : failure instanceof AccessDeniedException ? "may not be accessed" : "could not be read or written";
        String detail = failure instanceof FileSystemException file
                ? "The file %s %s%s."
                        .formatted(file.getFile(), what, file.getReason() == null ? "" : " (" + file.getReason() + ")")
                : "A file " + what + ": " + failure.getMessage() + ".";
        return detail + " Nothing was changed. Check the path and its permissions, then run the command again.";
    }

    private static Optional<Output> output(CommandLine command) {
        return command.getMixins().values().stream()
                .filter(Output.class::isInstance)
                .map(Output.class::cast)
                .findFirst();
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        String said = said(failure);
        if (List.of(arguments).contains("--json")) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("code", Problem.WRONG_ARGUMENT.code());
            error.put("message", Problem.WRONG_ARGUMENT.message(said));
            command.getOut().println(Json.of(Map.of("error", error)));
            return ExitCodes.FAILED;
        }
        PrintWriter err = command.getErr();
        err.println(said);
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.printf(
                "Its options, with examples: %s --help%n",
                command.getCommandSpec().qualifiedName());
        return ExitCodes.FAILED;
    }

    /** What was wrong with the arguments. The value of an option that nobody knows may be a password behind a slip of the pen. */
    private static String said(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
            return "Unknown option: "
                    + unmatched.getUnmatched().stream()
                            .filter(each -> each.startsWith("-"))
                            .map(each -> each.replaceFirst("=.*", ""))
                            .collect(Collectors.joining(", "));
        }
        return Secrets.masked(String.valueOf(failure.getMessage()));
    }
}
