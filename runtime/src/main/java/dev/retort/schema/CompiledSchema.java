package dev.retort.schema;

import dev.retort.schema.ColumnType.Array;
import dev.retort.schema.ColumnType.Attribute;
import dev.retort.schema.ColumnType.Basic;
import dev.retort.schema.ColumnType.ByDatabase;
import dev.retort.schema.ColumnType.Definition;
import dev.retort.schema.ColumnType.Enumeration;
import dev.retort.schema.ColumnType.NamedEnumeration;
import dev.retort.schema.ColumnType.Struct;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.InflaterInputStream;

/**
 * The schema at the heads of a history, in the compact form that a compilation leaves beside the index of revisions. It is made
 * from the snapshot; the processor writes it. An upgrade starts from it, so it loads the pending revision classes
 * and no others.
 *
 * <p>The file is a deflated stream: the format's number, the heads, then tables, sequences and views, each part with its members in
 * the order of the record's components. A text stands in full where it occurs first, later as its number.
 *
 * @param heads the ids of the head revisions
 * @param schema the schema there
 */
public record CompiledSchema(List<String> heads, Schema schema) {
    /** The number of the format. */
    public static final int FORMAT = 1;

    public CompiledSchema {
        heads = List.copyOf(heads);
    }

    /** The path of the file in the class output: {@code META-INF/retort/com.acme.migrations.schema}. */
    public static String path(String packageName) {
        return "META-INF/retort/" + packageName + ".schema";
    }

    /**
     * The file of a package on a class path; of several, the first. The URL is not cached: a jar may be replaced while this process runs.
     *
     * @throws IOException if it cannot be read, or has another format
     */
    public static Optional<CompiledSchema> find(ClassLoader classLoader, String packageName) throws IOException {
        URL file = classLoader.getResource(path(packageName));
        if (file == null) {
            return Optional.empty();
        }
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (InputStream stream = connection.getInputStream()) {
            return Optional.of(read(stream));
        }
    }

    /**
     * Reads the file to its end, where its own checksum is. The stream stays open.
     *
     * @throws IOException if it cannot be read, was damaged, or has another format
     */
    public static CompiledSchema read(InputStream file) throws IOException {
        byte[] bytes = new InflaterInputStream(file).readAllBytes();
        try {
            return new Reader(new DataInputStream(new ByteArrayInputStream(bytes))).all();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("a compiled schema has a part that is unknown", e);
        }
    }

    private interface Part<T> {
        T read() throws IOException;
    }

    private static final class Reader {
        private final DataInputStream in;
        private final List<String> known = new ArrayList<>();

        Reader(DataInputStream in) {
            this.in = in;
        }

        CompiledSchema all() throws IOException {
            int format = in.readInt();
            if (format != FORMAT) {
                throw new IOException("format " + format + " of a compiled schema is unknown");
            }
            return new CompiledSchema(texts(), new Schema(list(this::table), list(this::sequence), list(this::view)));
        }

        private String text() throws IOException {
            int number = in.readInt();
            if (number == known.size()) {
                known.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            return known.get(number);
        }

        private <T> List<T> list(Part<T> part) throws IOException {
            int size = in.readInt();
            List<T> parts = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                parts.add(part.read());
            }
            return parts;
        }

        private List<String> texts() throws IOException {
            return list(this::text);
        }

        private Table table() throws IOException {
            return new Table(
                    text(),
                    list(this::column),
                    in.readBoolean() ? new PrimaryKey(text(), texts(), texts()) : null,
                    list(() -> new UniqueConstraint(text(), texts(), in.readBoolean())),
                    list(() -> new ForeignKey(text(), texts(), text(), texts(), action(), action())),
                    list(() -> new Check(text(), text(), sql())),
                    list(() -> new Index(text(), list(this::indexPart), in.readBoolean())),
                    text());
        }

        private Column column() throws IOException {
            return new Column(
                    text(),
                    type(),
                    in.readBoolean(),
                    ColumnGeneration.valueOf(text()),
                    sql(),
                    sql(),
                    text(),
                    text(),
                    new TreeSet<>(texts()));
        }

        private ColumnType type() throws IOException {
            return switch (in.readByte()) {
                case 0 -> new Basic(TypeKind.valueOf(text()), list(in::readInt));
                case 1 -> new Enumeration(texts(), in.readInt(), in.readBoolean());
                case 2 -> new NamedEnumeration(text(), texts());
                case 3 -> new Array(type(), in.readInt());
                case 4 -> new Definition(text(), texts());
                case 6 -> new Struct(text(), list(() -> new Attribute(text(), type())));
                default -> new ByDatabase(type(), textsByDatabase());
            };
        }

        private IndexPart indexPart() throws IOException {
            return new IndexPart(text(), IndexPart.Order.valueOf(text()));
        }

        private ReferentialAction action() throws IOException {
            return ReferentialAction.valueOf(text());
        }

        private Sql sql() throws IOException {
            return new Sql(text(), textsByDatabase());
        }

        private SortedMap<String, String> textsByDatabase() throws IOException {
            SortedMap<String, String> texts = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                texts.put(text(), text());
            }
            return texts;
        }

        private Sequence sequence() throws IOException {
            return new Sequence(text(), in.readLong(), in.readLong(), text(), in.readBoolean());
        }

        private View view() throws IOException {
            return new View(text(), sql());
        }
    }
}
