package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Measured.Cost;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Retort costs where it runs most: in a compilation that changes nothing in the schema, and at the start of an application with nothing
 * pending. Prints middle values of several fresh JVMs and demands none: {@code make bench}.
 */
class Benchmark {
    private static final int ROUNDS = 7;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {25, 100, 400})
    void compilation(int entities) throws Exception {
        Bookings project = Bookings.in(folder);
        for (int i = 0; i < entities; i++) {
            project.write("src/com/acme/Part" + i + ".java", entity(i));
        }
        accept(project);

        List<Cost> without = new ArrayList<>();
        List<Cost> with = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            without.add(Measured.cost(classPath(), javac("-proc:none")));
            with.add(Measured.cost(classPath(), javac("-Aretort.drift=error")));
        }
        print("javac, " + entities + " entities, without", Cost.middle(without));
        print("javac, " + entities + " entities, with Retort", Cost.middle(with));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 500})
    void startWithNothingPending(int revisions) throws Exception {
        Bookings project = Bookings.in(folder);
        accept(project);
        String baseline = project.read(
                "src/com/acme/migrations/" + project.revisionClasses().get(0));
        String parent = baseline.replaceAll("(?s).*@Revision\\(id = \"(\\w+)\".*", "$1");
        for (int i = 1; i < revisions; i++) {
            String id = "%012x".formatted(i);
            project.write("src/com/acme/migrations/Step" + i + ".java", revision(i, id, parent));
            parent = id;
        }
        assertThat(project.compile()).isEmpty();
        assertThat(project.retort("upgrade").code()).isZero();

        List<Cost> costs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            costs.add(Measured.cost(classPath(), List.of("upgrade", project.url())));
        }
        print("start, " + revisions + " revisions applied", Cost.middle(costs));
    }

    /** Accepts what is drafted, so that a compilation finds entities and snapshot equal. */
    private static void accept(Bookings project) {
        project.retort("init", "--package=com.acme.migrations");
        project.compile();
        assertThat(project.retort("revision", "-m", "baseline").code()).isZero();
        assertThat(project.compile()).isEmpty();
    }

    private List<String> javac(String option) throws IOException {
        Path again = Files.createDirectories(folder.resolve("again"));
        List<String> arguments = new ArrayList<>(List.of("javac", option, "-cp", classPath(), "-d", again.toString()));
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            files.filter(Files::isRegularFile).sorted().map(Path::toString).forEach(arguments::add);
        }
        return arguments;
    }

    private String classPath() {
        return String.join(
                File.pathSeparator,
                folder.resolve("out").toString(),
                folder.resolve("res").toString(),
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    }

    private static String entity(int number) {
        return """
                package com.acme;
                import jakarta.persistence.*;
                import java.time.LocalDate;
                import java.util.*;
                @Entity
                @Table(indexes = @Index(columnList = "name"))
                public class Part%1$d {
                    @Id @GeneratedValue Long id;
                    @Column(length = 80, nullable = false) String name;
                    LocalDate since;
                    Integer count;
                    java.math.BigDecimal price;
                    @Enumerated(EnumType.STRING) Kind kind;
                    @ManyToOne(optional = false) Part%2$d of;
                    @ElementCollection Set<String> tags = new HashSet<>();
                    enum Kind { SMALL, LARGE }
                }
                """.formatted(number, number / 2);
    }

    private static String revision(int number, String id, String parent) {
        return """
                package com.acme.migrations;
                import dev.retort.*;
                @Revision(id = "%s", parents = "%s", message = "step")
                public final class Step%d implements Migration {
                    @Override public void upgrade(Operations op) { op.execute("select 1"); }
                    @Override public void downgrade(Operations op) { op.execute("select 1"); }
                }
                """.formatted(id, parent, number);
    }

    private static void print(String what, Cost cost) {
        System.out.printf("%-40s %6d ms, %6d ms of CPU%n", what, cost.time(), cost.work());
    }
}
