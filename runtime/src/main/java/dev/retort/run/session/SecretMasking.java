package dev.retort.run.session;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps passwords that stand in URLs out of messages. */
public final class SecretMasking {
    private static final String MASK = "***";

    /** {@code sslpassword}, {@code password2}, {@code accessToken}, {@code hexkey}; H2's {@code INIT} may create a user. */
    private static final String SECRET_NAME = "\\w*(?:password|passphrase|passwd|pwd|secret|token|hexkey)\\w*";

    private static final Pattern SECRET_PARAMETER = Pattern.compile("(?i)" + SECRET_NAME + "|\\w*key|init");

    /** {@code password=…}, as far as it can go: a password may contain what ends a parameter. SQL Server puts a value in braces. */
    private static final Pattern PROPERTY =
            Pattern.compile("(?i)(" + SECRET_NAME + "\\s*=\\s*|[?&;]key=)(\\{[^}]*\\}|[^&\\s]*)()");

    /** {@code create user … password '…'}. */
    private static final Pattern CLAUSE = Pattern.compile("(?i)(\\bpassword\\s+')([^']*)(')");

    /** {@code //user:…@host}; a password that is not encoded as it should be may have an {@code @} or a slash in it. */
    private static final Pattern USER_INFO = Pattern.compile("(//[^/@:\\s]*:)([^\\s]*)(@)");

    /** {@code jdbc:oracle:thin:user/…@host}. */
    private static final Pattern ORACLE = Pattern.compile("(?i)(jdbc:oracle:\\w+:[^/@\\s]*/)([^\\s]*)(@)");

    private static final List<Pattern> ALL = List.of(PROPERTY, CLAUSE, USER_INFO, ORACLE);

    /** The name and value of a parameter of a URL; a value goes on to the name of the next parameter. */
    private static final Pattern PARAMETER = Pattern.compile("[?&;]\\s*([\\w.]+)\\s*=(.*?)(?=[&;]\\s*[\\w.]+\\s*=|$)");

    private static final Pattern PARAMETERS = Pattern.compile("[?;].*", Pattern.DOTALL);

    /** A shorter text is part of many words and no secret. */
    private static final int SHORTEST = 3;

    private SecretMasking() {}

    /** A URL without its parameters and without a password before its host: {@code jdbc:postgresql://localhost/bookings?***}. */
    static String url(String url) {
        Matcher parameters = PARAMETERS.matcher(masked(url));
        return parameters.find()
                ? parameters.replaceFirst(
                        Matcher.quoteReplacement(parameters.group().charAt(0) + MASK))
                : masked(url);
    }

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
        for (String secret : known) {
            masked = masked.replace(secret, MASK);
        }
        for (Pattern pattern : ALL) {
            masked = pattern.matcher(masked).replaceAll("$1" + MASK + "$3");
        }
        return masked;
    }

    /** The passwords of a URL, whole and in the parts that a driver may take them for, and one that was given beside it; long ones first. */
    static List<String> of(String url, @Nullable String password) {
        List<String> secrets = new ArrayList<>();
        for (Pattern pattern : ALL) {
            pattern.matcher(url).results().map(found -> found.group(2)).forEach(secrets::add);
        }
        PARAMETER
                .matcher(url)
                .results()
                .filter(found -> SECRET_PARAMETER.matcher(found.group(1)).matches())
                .map(found -> found.group(2))
                .forEach(secrets::add);
        if (password != null) {
            secrets.add(password);
        }
        return secrets.stream()
                .flatMap(SecretMasking::forms)
                .filter(secret -> secret.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static Stream<String> forms(String secret) {
        return Stream.of(secret, decoded(secret))
                .flatMap(each -> Stream.concat(Stream.of(each), Stream.of(each.split("[,;&()\\s'/@]+"))));
    }

    private static String decoded(String secret) {
        try {
            return URLDecoder.decode(secret, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return secret;
        }
    }

    /** The message of a failure without passwords and without its full stop. */
    public static String said(Throwable failure) {
        return said(failure, List.of());
    }

    /** The same with known passwords. */
    public static String said(Throwable failure, List<String> known) {
        return masked(String.valueOf(failure.getMessage()), known).strip().replaceAll("\\.+$", "");
    }

    /** The failure as a cause, unless it or what led to it tells a password: then none. */
    public static <T extends Throwable> @Nullable T without(T failure) {
        return without(failure, List.of());
    }

    /** The same with known passwords. */
    public static <T extends Throwable> @Nullable T without(T failure, List<String> known) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (!masked(message, known).equals(message)) {
                return null;
            }
        }
        return failure;
    }
}
