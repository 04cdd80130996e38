package dev.retort.processor.snapshot;

import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads column types: {@code timestamp(6) with time zone}, {@code enum(40)('NEW','DONE')}, {@code array(varchar(20),8)}, {@code struct
 * place(x integer,y integer)}, {@code char(1) on mysql "char(1)"}.
 */
final class TypeReader {
    private static final List<Kind> KINDS =
            Stream.of(TypeKind.values()).map(Kind::new).toList();

    private TypeReader() {}

    static ColumnType read(LineReader line) {
        ColumnType type = portable(line);
        while (line.accept("on")) {
            type = type.on(line.name("the name of a database"), line.quoted());
        }
        return type;
    }

    private static ColumnType portable(LineReader line) {
        if (line.acceptSign("enum(")) {
            return enumeration(line);
        }
        if (line.acceptSign("enum ")) {
            String name = line.name("the name of a type");
            line.expectSign("(");
            return new ColumnType.NamedEnumeration(name, values(line));
        }
        if (line.acceptSign("array(")) {
            return array(line);
        }
        if (line.acceptSign("struct ")) {
            return struct(line);
        }
        if (line.acceptSign("definition(")) {
            String sql = line.quoted();
            return new ColumnType.Definition(sql, line.acceptSign(",") ? values(line) : end(line));
        }
        return basic(line);
    }

    /** The kind whose text is the longest here: {@code timestamp(6) utc} is not a {@code timestamp(6)}. */
    private static ColumnType basic(LineReader line) {
        Kind kind = KINDS.stream()
                .filter(each -> line.sees(each.kind.prefix()) && line.looksAt(each.pattern))
                .max(Comparator.comparingInt(
                        each -> each.kind.prefix().length() + each.kind.suffix().length()))
                .orElseThrow(() -> line.expected("a column type"));
        return kind.type(line.take(kind.pattern, "a column type"), line);
    }

    private static ColumnType enumeration(LineReader line) {
        int length = 255;
        if (!line.sees("'") && !line.sees(")")) {
            length = line.size();
            line.expectSign(")");
            line.expectSign("(");
        }
        return new ColumnType.Enumeration(values(line), length, !line.acceptSign("unchecked"));
    }

    private static List<String> end(LineReader line) {
        line.expectSign(")");
        return List.of();
    }

    private static List<String> values(LineReader line) {
        List<String> values = new ArrayList<>();
        while (!line.acceptSign(")")) {
            if (!values.isEmpty()) {
                line.expectSign(",");
            }
            values.add(line.literal());
        }
        return values;
    }

    private static ColumnType array(LineReader line) {
        ColumnType element = portable(line);
        int length = line.acceptSign(",") ? line.size() : 0;
        line.expectSign(")");
        return new ColumnType.Array(element, length);
    }

    private static ColumnType struct(LineReader line) {
        String name = line.name("the name of a type");
        line.expectSign("(");
        List<ColumnType.Attribute> attributes = new ArrayList<>();
        while (!line.acceptSign(")")) {
            if (!attributes.isEmpty()) {
                line.expectSign(",");
            }
            attributes.add(new ColumnType.Attribute(line.name("the name of an attribute"), portable(line)));
        }
        return new ColumnType.Struct(name, attributes);
    }

    private record Kind(TypeKind kind, Pattern pattern) {
        Kind(TypeKind kind) {
            this(kind, pattern(kind));
        }

        private static Pattern pattern(TypeKind kind) {
            String numbers = "(\\d{1,10})" + ",(\\d{1,10})".repeat(Math.max(0, kind.arguments() - 1));
            String arguments =
                    kind.arguments() == 0 ? "" : "(?:\\(" + numbers + "\\))" + (kind.isLargeObject() ? "?" : "");
            return Pattern.compile(
                    Pattern.quote(kind.prefix()) + arguments + Pattern.quote(kind.suffix()) + "(?=[ ,)]|$)");
        }

        ColumnType type(MatchResult match, LineReader line) {
            List<Integer> arguments = new ArrayList<>();
            for (int i = 1; i <= match.groupCount(); i++) {
                String number = match.group(i);
                arguments.add(number == null ? TypeKind.ANY_LENGTH : line.size(number));
            }
            return new ColumnType.Basic(kind, arguments);
        }
    }
}
