package dev.retort.revision;

import dev.retort.operation.Operation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * SHA-256 over the canonical lines of operations: it covers what a revision does, not how its class is formatted, so a comment or a line break
 * more changes nothing.
 */
public final class Checksum {
    private static final int ID_LENGTH = 12;

    private Checksum() {}

    /**
     * The id of a revision: 12 hexadecimal digits over its parents, in whatever order they are given, and its upgrade.
     *
     * @param parents the ids of the revisions that it follows
     */
    public static String id(Collection<String> parents, List<Operation> upgrade) {
        StringBuilder text = new StringBuilder();
        parents.stream().sorted().forEach(parent -> line(text, "parent " + parent));
        section(text, "upgrade", upgrade);
        return of(text.toString()).substring(0, ID_LENGTH);
    }

    /**
     * The checksum of a revision: 64 hexadecimal digits over its upgrade and its downgrade.
     *
     * @param downgrade empty if it is derived from the upgrade: the line {@code downgrade derived} stands for it
     */
    public static String of(List<Operation> upgrade, Optional<List<Operation>> downgrade) {
        StringBuilder text = new StringBuilder();
        section(text, "upgrade", upgrade);
        downgrade.ifPresentOrElse(
                written -> section(text, "downgrade", written), () -> line(text, "downgrade derived"));
        return of(text.toString());
    }

    /** The checksum of any lines: 64 hexadecimal digits. */
    public static String ofLines(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(each -> line(text, each));
        return of(text.toString());
    }

    private static void section(StringBuilder text, String title, List<Operation> operations) {
        line(text, title);
        operations.forEach(operation -> line(text, operation.toString()));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
