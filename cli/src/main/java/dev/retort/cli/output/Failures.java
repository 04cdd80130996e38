package dev.retort.cli.output;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.report.text.Json;
import dev.retort.run.session.SecretMasking;
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
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The only place where a failure becomes a message: what, why and what to do, and no stack trace unless asked for. */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        RetortException problem = problemOf(failure);
        output(command)
                .ifPresentOrElse(
                        output -> output.fail(problem, failure),
                        () -> command.getErr().println(problem.getMessage()));
        return ExitCodes.FAILED;
    }

    private static RetortException problemOf(Exception failure) {
        if (failure.getCause() instanceof UnsupportedClassVersionError newer) {
            return tooNew(newer);
        }
        return failure instanceof RetortException known ? known : problem(failure);
    }

    /** Runs a command. Classes for a newer JDK are an error to the JVM, and would end it with a stack trace. */
    public int execute(ParseResult arguments) {
        try {
            return new CommandLine.RunLast().execute(arguments);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnsupportedClassVersionError newer) {
                throw new ExecutionException(e.getCommandLine(), e.getMessage(), tooNew(newer));
            }
            throw e;
        } catch (UnsupportedClassVersionError e) {
            ParseResult last = arguments;
            while (last.hasSubcommand()) {
                last = last.subcommand();
            }
            throw new ExecutionException(last.commandSpec().commandLine(), String.valueOf(e.getMessage()), tooNew(e));
        }
    }

    private static RetortException tooNew(UnsupportedClassVersionError failure) {
        return new RetortException(
                Problem.CLASSES_TOO_NEW,
                """
                A class of the project was compiled for a newer Java than the %s that runs this command: %s. Nothing was done. Run the command with \
                the JDK that compiles the project (JAVA_HOME, or the java first in the PATH), or compile with a lower --release.""".formatted(System.getProperty("java.version"), failure.getMessage()),
                failure);
    }

    private static RetortException problem(Exception failure) {
        if (failure instanceof UncheckedIOException io && io.getCause() != null) {
            return problem(io.getCause());
        }
        return failure instanceof IOException io
                ? new RetortException(Problem.FILE_ACCESS, text(io), io)
                : new RetortException(
                        Problem.INTERNAL,
                        "Internal error in Retort: %s. This is a bug in Retort. Please report it with the output of --stacktrace."
                                .formatted(SecretMasking.masked(failure.toString())),
                        failure);
    }

    private static String text(IOException failure) {
        String what = failure instanceof NoSuchFileException
                ? "does not exist"
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
        String message = message(failure);
        if (List.of(arguments).contains("--json")) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("code", Problem.INVALID_ARGUMENT.code());
            error.put("message", Problem.INVALID_ARGUMENT.message(message));
            command.getOut().println(Json.of(Map.of("error", error)));
            return ExitCodes.FAILED;
        }
        PrintWriter err = command.getErr();
        err.println(message);
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.printf(
                "Its options, with examples: %s --help%n",
                command.getCommandSpec().qualifiedName());
        return ExitCodes.FAILED;
    }

    /** The error in the arguments. The value of an unknown option is omitted: it may be a password after a misspelled option. */
    private static String message(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
            return "Unknown option: "
                    + unmatched.getUnmatched().stream()
                            .filter(each -> each.startsWith("-"))
                            .map(each -> each.replaceFirst("=.*", "").replaceFirst("^(-[^-]).+", "$1…"))
                            .collect(Collectors.joining(", "));
        }
        return SecretMasking.masked(String.valueOf(failure.getMessage()));
    }
}
