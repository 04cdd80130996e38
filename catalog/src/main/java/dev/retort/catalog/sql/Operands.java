package dev.retort.catalog.sql;

import dev.retort.catalog.sql.ExpressionReader.UnknownExpressionException;
import dev.retort.catalog.sql.ExpressionWords.Kind;
import dev.retort.catalog.sql.ExpressionWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what stands between operators: names, literals, calls, {@code case}, and casts, which are left out. */
final class Operands {
    /** Begins the canonical form of an array; its elements are separated by {@link #SEPARATOR}. */
    static final String ARRAY = "array\u0001";

    private static final String SEPARATOR = "\u0002";

    /** The words before a literal that say its type. */
    private static final Set<String> TYPES_OF_LITERALS =
            Set.of("date", "time", "timestamp", "interval", "uuid", "json");

    private static final Set<String> SECOND_WORDS_OF_TYPES = Set.of(
            "varying",
            "precision",
            "large",
            "object",
            "without",
            "with",
            "time",
            "zone",
            "second",
            "unsigned",
            "signed",
            "set",
            "charset",
            "utf8mb4",
            "utf8mb3");

    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("character_length", "char_length"),
            Map.entry("now", "current_timestamp"),
            Map.entry("localtimestamp", "current_timestamp"),
            Map.entry("getdate", "current_timestamp"),
            Map.entry("curdate", "current_date"),
            Map.entry("curtime", "current_time"),
            Map.entry("lcase", "lower"),
            Map.entry("ucase", "upper"),
            Map.entry("substr", "substring"),
            Map.entry("ifnull", "coalesce"),
            Map.entry("btrim", "trim"),
            Map.entry("gen_random_uuid", "uuid"),
            Map.entry("random_uuid", "uuid"));

    private static final Set<String> MOMENTS = Set.of("current_timestamp", "current_date", "current_time", "localtime");

    /** Words that separate the arguments of some functions. */
    private static final Set<String> SEPARATORS =
            Set.of("from", "for", "in", "using", "as", "both", "leading", "trailing", "distinct");

    private final ExpressionReader reader;
    private final boolean bytesAndCharactersDiffer;

    Operands(ExpressionReader reader, boolean bytesAndCharactersDiffer) {
        this.reader = reader;
        this.bytesAndCharactersDiffer = bytesAndCharactersDiffer;
    }

    static List<String> elements(String array) {
        String content = array.substring(ARRAY.length());
        return content.isEmpty() ? List.of() : List.of(content.split(SEPARATOR, -1));
    }

    /** An operand with its casts, which do not count. */
    Condition read() {
        if (reader.skip("-")) {
            String value = read().text();
            return value(value.startsWith("-") ? value.substring(1) : "-" + value);
        }
        if (reader.skip("+")) {
            return read();
        }
        Condition operand = primary();
        while (true) {
            if (reader.skip("::")) {
                type();
            } else if (reader.is("[")) {
                reader.take();
                operand = value(operand.text() + "[" + String.join(",", reader.list("]")) + "]");
            } else if (reader.skip(".")) {
                operand = value(operand.text() + "." + name());
            } else if (reader.is("collate")) {
                reader.take();
                reader.take();
            } else {
                return operand;
            }
        }
    }

    private static Condition value(String sql) {
        return new Condition.Value(sql, false);
    }

    private Condition primary() {
        Word word = reader.take();
        if (word.kind() == Kind.LITERAL) {
            return value(word.text());
        }
        if (word.is("(")) {
            Condition inner = reader.condition();
            if (reader.skip(",")) {
                List<String> row = new ArrayList<>(List.of(inner.text()));
                row.addAll(reader.list(")"));
                return value("(" + String.join(", ", row) + ")");
            }
            reader.require(")");
            return inner;
        }
        if (word.kind() == Kind.SIGN) {
            throw new UnknownExpressionException("not an operand: " + word.text());
        }
        return named(word);
    }

    private Condition named(Word word) {
        if (word.is("cast")) {
            reader.require("(");
            Condition inner = reader.condition();
            reader.require("as");
            type();
            reader.require(")");
            return inner;
        }
        if (word.is("array") && reader.skip("[")) {
            return value(ARRAY + String.join(SEPARATOR, reader.list("]")));
        }
        if (word.is("case")) {
            return value(choice());
        }
        if (word.kind() == Kind.NAME
                && TYPES_OF_LITERALS.contains(word.text())
                && reader.peek(0).kind() == Kind.LITERAL) {
            return value(reader.take().text());
        }
        String name = word.text();
        while (reader.skip(".")) {
            name = reader.take().text();
        }
        return reader.skip("(") ? call(name) : value(canonical(name));
    }

    /** The last part of the next name. */
    String name() {
        return reader.take().text();
    }

    private String canonical(String name) {
        return FUNCTIONS.getOrDefault(name, name);
    }

    private Condition call(String name) {
        boolean converts = name.equals("convert") && bytesAndCharactersDiffer;
        List<String> arguments = arguments();
        if (converts && arguments.size() == 2) {
            return value(arguments.get(0)); // to another character set
        }
        String function = function(name);
        if (MOMENTS.contains(function)) {
            // How many fractional digits a moment has, its column decides.
            return value(function);
        }
        if (function.equals("regexp_like") && arguments.size() == 2) {
            return new Condition.Compared(arguments.get(0), "regexp", arguments.get(1));
        }
        return value(function + "(" + String.join(", ", arguments) + ")");
    }

    private String function(String name) {
        if (bytesAndCharactersDiffer) {
            return name.equals("octet_length") ? "length" : canonical(name);
        }
        return name.equals("length") ? "char_length" : canonical(name);
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        while (!reader.skip(")")) {
            if (reader.is(",")
                    || (reader.peek(0).kind() == Kind.NAME
                            && SEPARATORS.contains(reader.peek(0).text()))) {
                reader.take();
            } else if (reader.is("*")) {
                arguments.add(reader.take().text());
            } else {
                arguments.add(reader.condition().text());
            }
        }
        return arguments;
    }

    private String choice() {
        StringBuilder text = new StringBuilder("case");
        while (!reader.skip("end")) {
            if (reader.skip("when")) {
                text.append(" when ");
            } else if (reader.skip("then")) {
                text.append(" then ").append(result());
            } else if (reader.skip("else")) {
                text.append(" else ").append(result());
            } else {
                text.append(' ').append(reader.condition().text());
            }
        }
        return text.append(" end").toString();
    }

    /** What a choice gives; MySQL has numbers for true and false. */
    private String result() {
        String text = reader.condition().text();
        return !bytesAndCharactersDiffer ? text : text.replaceAll("^true$", "1").replaceAll("^false$", "0");
    }

    /** Goes past a type: {@code character varying(255)[]}, {@code timestamp(6) without time zone}. */
    private void type() {
        reader.take();
        while (reader.skip(".")) {
            reader.take();
        }
        while (true) {
            if (reader.is("(")) {
                reader.take();
                reader.list(")");
            } else if (reader.is("[")) {
                reader.take();
                reader.list("]");
            } else if (reader.peek(0).kind() == Kind.NAME
                    && SECOND_WORDS_OF_TYPES.contains(reader.peek(0).text())) {
                reader.take();
            } else if (reader.is("array")) {
                reader.take();
            } else {
                return;
            }
        }
    }
}
