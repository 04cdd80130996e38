package dev.retort.run;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps passwords that stand in URLs out of messages. */
final class Secrets {
    private static final Pattern PROPERTY = Pattern.compile("(?i)((?:\\w*password|passwd|pwd)=)[^&;\\s]*");
    private static final Pattern USER_INFO = Pattern.compile("(//[^/@:\\s]*:)[^/@\\s]*@");

    private Secrets() {}

    /** A text in which {@code ***} stands for every password of a URL. */
    static String masked(String text) {
        String withoutProperties = PROPERTY.matcher(text).replaceAll("$1***");
        return USER_INFO.matcher(withoutProperties).replaceAll("$1***@");
    }

    /** What a failure says, without passwords and without its full stop. */
    static String said(Throwable failure) {
        return masked(String.valueOf(failure.getMessage())).strip().replaceAll("\\.+$", "");
    }

    /** The failure as a cause, unless it or what led to it tells a password: then none. */
    static <T extends Throwable> @Nullable T without(T failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (!masked(message).equals(message)) {
                return null;
            }
        }
        return failure;
    }
}
