package dev.retort.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities in Kotlin, which kapt shows to the processor as Java stubs. The schema is the one that Hibernate makes of the classes. */
class KotlinTest {
    private static final String HOME = """
            @dev.retort.Migrations
            package com.acme.migrations;
            """;

    private static final String GUEST = """
            package com.acme

            import jakarta.persistence.*
            import java.math.BigDecimal
            import java.util.UUID

            enum class Mood { GOOD, BAD }

            enum class Level(@field:EnumeratedValue val number: Int) { LOW(1), HIGH(2) }

            @JvmInline value class Mail(val text: String)

            object Limits { const val NAME = 31 }

            @Embeddable
            data class Address(@Column(length = 40) val street: String = "", val city: String? = null)

            @Entity
            @Table(name = "guests", indexes = [Index(name = "ix_guest_fax", columnList = "fax")])
            data class Guest(
                @Id val id: Long,
                @field:Column(length = 40, nullable = false) var fax: String,
                @Column(name = "full_name", length = Limits.NAME) var name: String?,
                @get:Column(length = 33) var getter: String?,
                @field:Enumerated(EnumType.STRING) var mood: Mood = Mood.GOOD,
                @Embedded val address: Address = Address(),
                var stars: Int = 3,
                var rating: Int? = null,
                var price: BigDecimal = BigDecimal.ONE,
                var key: UUID,
                var isVip: Boolean = false,
                var mail: Mail,
                @Transient var scratch: String = "",
                @OneToMany(mappedBy = "guest") val bookings: MutableList<Booking> = mutableListOf(),
                @ElementCollection val tags: Set<String> = setOf(),
            ) {
                val computed: Int get() = stars * 2
                @delegate:Transient val lazily: String by lazy { "x" }
                lateinit var late: String
                companion object { const val MAX = 10 }
            }
            """;

    private static final String BOOKING = """
            package com.acme

            import jakarta.persistence.*

            @MappedSuperclass
            abstract class Base<K> {
                @Id @GeneratedValue
                val id: K? = null
                @Version
                var version: Long = 0
            }

            @Entity
            class Booking(@ManyToOne(optional = false) var guest: Guest) : Base<Long>() {
                var level: Level? = null
                @Convert(converter = YesOrNo::class) var paid: Boolean = false
            }

            @Entity
            class Desk {
                @get:Id var code: String = ""
                @get:Column(name = "at_floor") var floor: Int? = null
                var isOpen: Boolean = false
                @get:Transient val upstairs: Boolean get() = (floor ?: 0) > 0
            }

            @Converter
            class YesOrNo : AttributeConverter<Boolean?, Int> {
                override fun convertToDatabaseColumn(attribute: Boolean?): Int = if (attribute == true) 1 else 2
                override fun convertToEntityAttribute(dbData: Int): Boolean = dbData == 1
            }
            """;

    private static final String SCHEMA = """
            sequence Booking_SEQ start 1 increment 50

            table Booking
              column id bigint not null
                fact sequence "Booking_SEQ"
              column version bigint not null
              column level smallint null
              column paid integer not null
                fact converter "com.acme.YesOrNo"
              column guest_id bigint not null
              primary key pk_booking (id)
              foreign key fk_booking_guest_id (guest_id) references guests (id)

            table Desk
              column code varchar(255) not null
              column at_floor integer null
              column open boolean not null
              primary key pk_desk (code)

            table Guest_tags
              column Guest_id bigint not null
              column tags varchar(255) null
              unique uq_guest_tags_guest_id_tags (Guest_id, tags)
              foreign key fk_guest_tags_guest_id (Guest_id) references guests (id)

            table guests
              column id bigint not null
              column city varchar(255) null
              column street varchar(40) null
              column fax varchar(40) not null
              column getter varchar(255) null
              column isVip boolean not null
              column key uuid null
              column late varchar(255) null
              column mail varchar(255) null
              column mood enum('GOOD','BAD') null
                fact names "GOOD" "BAD"
              column full_name varchar(31) null
              column price numeric(38,2) null
              column rating integer null
              column stars integer not null
              primary key pk_guests (id)
              index ix_guest_fax (fax)
            """;

    @TempDir
    private static Path folder;

    private static String messages;

    /** Compiles the entities once; the snapshot does not know {@code Guest.rating} yet. */
    @BeforeAll
    static void kapt() throws IOException, InterruptedException {
        write("src/com/acme/migrations/package-info.java", HOME);
        write("src/com/acme/Guest.kt", GUEST);
        write("src/com/acme/Booking.kt", BOOKING);
        EntitiesFile before = EntitiesFile.parse(
                "# Retort entities, format 1.\n\n" + SCHEMA.replace("  column rating integer null\n", "") + "\nend\n");
        write(
                "resources/com/acme/migrations/schema.snapshot",
                new Snapshot(List.of("7c1e"), before.schema()).toString());
        Process compiler =
                new ProcessBuilder(command()).redirectErrorStream(true).start();
        messages = new String(compiler.getInputStream().readAllBytes(), UTF_8);
        assertThat(compiler.waitFor()).as(messages).isZero();
    }

    private static List<String> command() {
        String libraries = System.getProperty("java.class.path");
        String plugin = Stream.of(libraries.split(File.pathSeparator))
                .filter(each -> each.contains("kotlin-annotation-processing-embeddable"))
                .findFirst()
                .orElseThrow();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                libraries,
                "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                "-no-stdlib",
                "-no-reflect",
                "-Xplugin=" + plugin,
                "-cp",
                libraries,
                "-d",
                folder.resolve("classes").toString()));
        Stream.of(
                        "aptMode=stubsAndApt",
                        "sources=" + folder.resolve("generated"),
                        "classes=" + folder.resolve("classes"),
                        "stubs=" + folder.resolve("stubs"),
                        "processors=dev.retort.processor.RetortProcessor",
                        "mapDiagnosticLocations=true",
                        "apOption=retort.snapshot=" + folder.resolve("resources"))
                .forEach(option -> command.addAll(option(option)));
        Stream.of(libraries.split(File.pathSeparator)).forEach(each -> command.addAll(option("apclasspath=" + each)));
        command.add(folder.resolve("src").toString());
        return command;
    }

    private static List<String> option(String option) {
        return List.of("-P", "plugin:org.jetbrains.kotlin.kapt3:" + option);
    }

    private static void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    @Test
    void haveTheSchemaThatHibernateMakesOfTheirClasses() throws IOException {
        assertThat(read("classes/META-INF/retort/com.acme.migrations.entities")).endsWith("\n\n" + SCHEMA + "\nend\n");
    }

    @Test
    void areWarnedOfOnTheirLinesInKotlin() {
        assertThat(warnings())
                .contains("src/com/acme/Guest.kt:28: warning: [RT112] Column \"rating\" of table \"guests\" is new.");
    }

    /** A stub of {@code LOW(1)} says 0 of the number, and that of a converter's method gives null. */
    @Test
    void areSaidToHaveCodeThatIsNotShown() {
        assertThat(warnings())
                .contains(
                        "src/com/acme/Booking.kt:15: warning: [RT141] The column of Booking.level gets no check of its values:"
                                + " Level computes the values in Kotlin, and kapt does not show its code.",
                        "src/com/acme/Booking.kt:16: warning: [RT141] The column of Booking.paid gets no check of its values:"
                                + " YesOrNo computes the values in Kotlin, and kapt does not show its code.");
        assertThat(warnings()).hasSize(3);
    }

    /** The place and the first sentence of each. */
    private static List<String> warnings() {
        return messages.lines()
                .filter(line -> line.contains("[RT"))
                .map(line -> line.substring(line.indexOf("src/com/acme")))
                .map(line -> line.substring(0, line.indexOf(". ") + 1))
                .collect(Collectors.toList());
    }

    @Test
    void getADraftInJava() throws IOException {
        assertThat(read("generated/com/acme/migrations/PendingDraft.java"))
                .contains("op.addColumn(\"guests\", column(\"rating\", integer()).nullable());");
    }
}
