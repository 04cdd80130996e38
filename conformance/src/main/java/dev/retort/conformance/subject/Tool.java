package dev.retort.conformance.subject;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command {@code retort}, in a process of its own.
 *
 * @param jar the executable jar
 */
record Tool(Path jar) {

    /**
     * Runs one command to its end.
     *
     * @throws SubjectException with all that it said, when it does not exit with 0
     */
    void run(String... arguments) throws SubjectException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            int exit = process.waitFor();
            if (exit != 0) {
                throw new SubjectException("retort " + arguments[0] + " exited with " + exit + ": " + said);
            }
        } catch (IOException e) {
            throw new SubjectException("cannot run " + jar, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SubjectException("interrupted in retort " + arguments[0], e);
        }
    }
}
