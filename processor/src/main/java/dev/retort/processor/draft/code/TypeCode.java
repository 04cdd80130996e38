package dev.retort.processor.draft.code;

import com.palantir.javapoet.CodeBlock;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Column types in Java: {@code varchar(500)}, {@code enumeration("NEW", "DONE")}, {@code character(1).on("mysql", "char(1)")}. */
final class TypeCode {
    /** The kinds whose own name is a word of Java. */
    private static final Map<TypeKind, String> OTHERWISE = Map.of(
            TypeKind.BOOLEAN, "bool",
            TypeKind.CHAR, "character",
            TypeKind.DOUBLE, "doublePrecision",
            TypeKind.FLOAT, "floating");

    private final StaticImports words;

    TypeCode(StaticImports words) {
        this.words = words;
    }

    CodeBlock of(ColumnType type) {
        if (type instanceof ColumnType.Basic basic) {
            return call(word(basic.kind()), basic.written().stream().map(number -> CodeBlock.of("$L", number)));
        }
        if (type instanceof ColumnType.Enumeration names) {
            Stream<CodeBlock> length =
                    names.length() == 255 ? Stream.empty() : Stream.of(CodeBlock.of("$L", names.length()));
            return call(
                    names.checked() ? "enumeration" : "uncheckedEnumeration",
                    Stream.concat(length, names.values().stream().map(CodeBlocks::text)));
        }
        if (type instanceof ColumnType.NamedEnumeration named) {
            return call(
                    "namedEnumeration",
                    Stream.concat(Stream.of(named.name()), named.values().stream())
                            .map(CodeBlocks::text));
        }
        if (type instanceof ColumnType.Array array) {
            Stream<CodeBlock> length =
                    array.length() == 0 ? Stream.empty() : Stream.of(CodeBlock.of("$L", array.length()));
            return call("array", Stream.concat(Stream.of(of(array.element())), length));
        }
        if (type instanceof ColumnType.Struct struct) {
            return call(
                    "struct",
                    Stream.concat(
                            Stream.of(CodeBlocks.text(struct.name())),
                            struct.attributes().stream().map(this::of)));
        }
        if (type instanceof ColumnType.Definition definition) {
            return call(
                    "definition",
                    Stream.concat(Stream.of(definition.sql()), definition.values().stream())
                            .map(CodeBlocks::text));
        }
        CodeBlock.Builder code = CodeBlock.builder().add(of(type.portable()));
        type.definitions().forEach((database, sql) -> code.add(".on($S, $L)", database, CodeBlocks.text(sql)));
        return code.build();
    }

    private CodeBlock of(ColumnType.Attribute attribute) {
        return call("attribute", Stream.of(CodeBlocks.text(attribute.name()), of(attribute.type())));
    }

    private CodeBlock call(String word, Stream<CodeBlock> arguments) {
        return CodeBlock.of("$L($L)", words.type(word), CodeBlocks.wrapped(arguments));
    }

    /** {@code timestampWithTimeZone} for {@code TIMESTAMP_WITH_TIME_ZONE}. */
    private static String word(TypeKind kind) {
        String other = OTHERWISE.get(kind);
        if (other != null) {
            return other;
        }
        StringBuilder word = new StringBuilder();
        for (String part : kind.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
