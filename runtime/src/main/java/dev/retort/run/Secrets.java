package dev.retort.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps passwords that stand in URLs out of messages. */
public final class Secrets {
    /** {@code password=…}, {@code sslpassword=…}, {@code accessToken=…}; SQL Server puts a value in braces that has a semicolon. */
    private static final Pattern PROPERTY = Pattern.compile(
            "(?i)((?:\\w*(?:password|passphrase|secret|token)|passwd|pwd)\\s*=\\s*)(\\{[^}]*\\}|[^&;,)\\s]*)()");

    /** {@code //user:…@host}; a password that is not encoded as it should be may have an {@code @} or a slash in it. */
    private static final Pattern USER_INFO = Pattern.compile("(//[^/@:\\s]*:)([^\\s]*)(@)");

    /** {@code jdbc:oracle:thin:user/…@host}. */
    private static final Pattern ORACLE = Pattern.compile("(?i)(jdbc:oracle:\\w+:[^/@\\s]*/)([^\\s]*)(@)");

    private static final List<Pattern> ALL = List.of(PROPERTY, USER_INFO, ORACLE);

    /** What is shorter is part of many words, and a secret from nobody. */
    private static final int SHORTEST = 3;

    private Secrets() {}

    /** A text in which {@code ***} stands for every password of a URL. */
    public static String masked(String text) {
        return masked(text, List.of());
    }

    /**
     * The same, and for passwords wherever they stand: a driver may take the wrong part of a URL for a host, and say it.
     *
     * @param known the passwords
     */
    static String masked(String text, List<String> known) {
        String masked = text;
        for (Pattern pattern : ALL) {
            masked = pattern.matcher(masked).replaceAll("$1***$3");
        }
        for (String secret : known) {
            masked = masked.replace(secret, "***");
        }
        return masked;
    }

    /** The passwords of a URL, and one that was given beside it. */
    static List<String> of(String url, @Nullable String password) {
        List<String> secrets = new ArrayList<>();
        for (Pattern pattern : ALL) {
            pattern.matcher(url).results().map(found -> found.group(2)).forEach(secrets::add);
        }
        if (password != null) {
            secrets.add(password);
        }
        secrets.removeIf(secret -> secret.length() < SHORTEST);
        return List.copyOf(secrets);
    }

    /** What a failure says, without passwords and without its full stop. */
    static String said(Throwable failure) {
        return said(failure, List.of());
    }

    /** The same with known passwords. */
    static String said(Throwable failure, List<String> known) {
        return masked(String.valueOf(failure.getMessage()), known).strip().replaceAll("\\.+$", "");
    }

    /** The failure as a cause, unless it or what led to it tells a password: then none. */
    static <T extends Throwable> @Nullable T without(T failure) {
        return without(failure, List.of());
    }

    /** The same with known passwords. */
    static <T extends Throwable> @Nullable T without(T failure, List<String> known) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (!masked(message, known).equals(message)) {
                return null;
            }
        }
        return failure;
    }
}
