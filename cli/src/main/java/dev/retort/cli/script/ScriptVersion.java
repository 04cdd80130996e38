package dev.retort.cli.script;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The version in the name of a script: {@code 7}, {@code 007}, {@code 1_2}, {@code 20240101120000}.
 *
 * @param text as it stands there: numbers with dots or underscores between them
 */
record ScriptVersion(String text) implements Comparable<ScriptVersion> {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The forms of a version that is a time, by the number of their digits. */
    private static final Map<Integer, DateTimeFormatter> TIMES = Map.of(
            12, DateTimeFormatter.ofPattern("yyyyMMddHHmm", Locale.ROOT),
            14, DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT));

    /**
     * The version after this one, in the same style: its last number plus one, as long as it was. Where versions are times it is the time, if that is
     * later, because they are there to keep branches from choosing the same one.
     */
    ScriptVersion next(Instant now) {
        ScriptVersion plusOne = plusOne();
        DateTimeFormatter form = TIMES.get(text.length());
        if (form == null || !text.matches("(19|20)\\d+")) {
            return plusOne;
        }
        ScriptVersion time = new ScriptVersion(form.format(now.atZone(ZoneOffset.UTC)));
        return time.compareTo(plusOne) > 0 ? time : plusOne;
    }

    private ScriptVersion plusOne() {
        MatchResult last =
                NUMBER.matcher(text).results().reduce((first, second) -> second).orElseThrow();
        String number = new BigInteger(last.group()).add(BigInteger.ONE).toString();
        return new ScriptVersion(text.substring(0, last.start())
                + "0".repeat(Math.max(0, last.group().length() - number.length()))
                + number);
    }

    /** Number by number, as Flyway compares: {@code 1}, {@code 01} and {@code 1.0} are the same. */
    @Override
    public int compareTo(ScriptVersion other) {
        BigInteger[] mine = numbers();
        BigInteger[] others = other.numbers();
        for (int i = 0; i < Math.max(mine.length, others.length); i++) {
            BigInteger left = i < mine.length ? mine[i] : BigInteger.ZERO;
            BigInteger right = i < others.length ? others[i] : BigInteger.ZERO;
            if (!left.equals(right)) {
                return left.compareTo(right);
            }
        }
        return 0;
    }

    private BigInteger[] numbers() {
        Matcher numbers = NUMBER.matcher(text);
        return Stream.of(numbers)
                .flatMap(Matcher::results)
                .map(number -> new BigInteger(number.group()))
                .toArray(BigInteger[]::new);
    }
}
