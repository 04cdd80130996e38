package dev.retort.processor.snapshot;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.CompiledSchema;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Sql;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/** Writes a {@link CompiledSchema}. Equal schemas give equal bytes. */
public final class CompiledSchemaWriter {
    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();

    private CompiledSchemaWriter(DataOutputStream out) {
        this.out = out;
    }

    private interface Part<T> {
        void write(T part) throws IOException;
    }

    /** The bytes of the file. */
    public static byte[] write(CompiledSchema compiled) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            new CompiledSchemaWriter(out).all(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void all(CompiledSchema compiled) throws IOException {
        Schema schema = compiled.schema();
        out.writeInt(CompiledSchema.FORMAT);
        texts(compiled.heads());
        list(schema.tables(), this::table);
        list(schema.sequences(), this::sequence);
        list(schema.views(), this::view);
    }

    private void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        out.writeInt(known == null ? texts.size() - 1 : known);
        if (known == null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private <T> void list(Collection<T> parts, Part<T> part) throws IOException {
        out.writeInt(parts.size());
        for (T each : parts) {
            part.write(each);
        }
    }

    private void texts(Collection<String> texts) throws IOException {
        list(texts, this::text);
    }

    private void table(Table table) throws IOException {
        text(table.name());
        list(table.columns(), this::column);
        primaryKey(table);
        list(table.uniques(), this::unique);
        list(table.foreignKeys(), this::foreignKey);
        list(table.checks(), this::check);
        list(table.indexes(), this::index);
        text(table.comment());
    }

    private void primaryKey(Table table) throws IOException {
        PrimaryKey key = table.primaryKey();
        out.writeBoolean(key != null);
        if (key != null) {
            text(key.name());
            texts(key.columns());
            texts(key.partition());
        }
    }

    private void unique(UniqueConstraint unique) throws IOException {
        text(unique.name());
        texts(unique.columns());
        out.writeBoolean(unique.implicit());
    }

    private void foreignKey(ForeignKey key) throws IOException {
        text(key.name());
        texts(key.columns());
        text(key.table());
        texts(key.references());
        text(key.onDelete().name());
        text(key.onUpdate().name());
    }

    private void check(Check check) throws IOException {
        text(check.name());
        text(check.column());
        sql(check.expression());
    }

    private void index(Index index) throws IOException {
        text(index.name());
        list(index.parts(), this::indexPart);
        out.writeBoolean(index.unique());
    }

    private void indexPart(IndexPart part) throws IOException {
        text(part.text());
        text(part.order().name());
    }

    private void column(Column column) throws IOException {
        text(column.name());
        type(column.type());
        out.writeBoolean(column.nullable());
        text(column.numbering().name());
        sql(column.defaultValue());
        sql(column.generated());
        text(column.collation());
        text(column.comment());
        texts(column.notOn());
    }

    private void type(ColumnType type) throws IOException {
        if (type instanceof ColumnType.Basic basic) {
            out.writeByte(0);
            text(basic.kind().name());
            list(basic.arguments(), out::writeInt);
        } else if (type instanceof ColumnType.Enumeration enumeration) {
            out.writeByte(1);
            texts(enumeration.values());
            out.writeInt(enumeration.length());
            out.writeBoolean(enumeration.checked());
        } else if (type instanceof ColumnType.NamedEnumeration named) {
            out.writeByte(2);
            text(named.name());
            texts(named.values());
        } else if (type instanceof ColumnType.Array array) {
            out.writeByte(3);
            type(array.element());
            out.writeInt(array.length());
        } else if (type instanceof ColumnType.Definition definition) {
            out.writeByte(4);
            text(definition.sql());
            texts(definition.values());
        } else if (type instanceof ColumnType.Struct struct) {
            out.writeByte(6);
            text(struct.name());
            list(struct.attributes(), this::attribute);
        } else {
            out.writeByte(5);
            type(type.portable());
            textsByDatabase(type.definitions());
        }
    }

    private void attribute(ColumnType.Attribute attribute) throws IOException {
        text(attribute.name());
        type(attribute.type());
    }

    private void sql(Sql sql) throws IOException {
        text(sql.text());
        textsByDatabase(sql.byDatabase());
    }

    private void textsByDatabase(Map<String, String> texts) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<String, String> each : texts.entrySet()) {
            text(each.getKey());
            text(each.getValue());
        }
    }

    private void sequence(Sequence sequence) throws IOException {
        text(sequence.name());
        out.writeLong(sequence.start());
        out.writeLong(sequence.increment());
        text(sequence.options());
        out.writeBoolean(sequence.natively());
    }

    private void view(View view) throws IOException {
        text(view.name());
        sql(view.query());
    }
}
