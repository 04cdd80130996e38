package dev.retort.conformance;

import dev.retort.conformance.corpus.ClassFolder;
import dev.retort.conformance.corpus.ClassPath;
import dev.retort.conformance.corpus.Corpus;
import dev.retort.conformance.corpus.Naming;
import dev.retort.conformance.corpus.PersistenceUnit;
import dev.retort.conformance.corpus.Versions;
import dev.retort.conformance.database.Database;
import dev.retort.conformance.database.Databases;
import dev.retort.conformance.database.Scratch;
import dev.retort.conformance.hibernate.ExecutedStatement;
import dev.retort.conformance.hibernate.HibernateLoader;
import dev.retort.conformance.hibernate.HibernateSchema;
import dev.retort.conformance.hibernate.MappingRejectedException;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Prints the statements with which Hibernate creates its schema for a folder of compiled classes, or for a corpus:
 * {@code HibernateScript DATABASE NAMING FOLDER [CLASS-PATH]}, {@code HibernateScript DATABASE NAMING CORPUS [VERSION]}. A corpus brings
 * its class path; Hibernate is on it, the newest or that of {@code VERSION}.
 */
public final class HibernateScript {
    private final Database database;
    private final Naming naming;
    private final PrintStream out;

    private HibernateScript(Database database, Naming naming, PrintStream out) {
        this.database = database;
        this.naming = naming;
        this.out = out;
    }

    /** Asks Hibernate; see the class. */
    public static void main(String[] arguments) throws IOException, SQLException, MappingRejectedException {
        if (arguments.length < 3) {
            System.err.println(
                    "usage: HibernateScript h2|postgresql|mariadb|mysql JPA|SPRING CLASSES-OR-CORPUS [CLASS-PATH-OR-HIBERNATE]");
            System.exit(1);
        }
        Path folder = Path.of(arguments[2]).toAbsolutePath().normalize();
        try (Database database = Databases.start(arguments[0])) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            HibernateScript script = new HibernateScript(database, Naming.valueOf(arguments[1]), out);
            if (Corpus.isCorpus(folder)) {
                Versions versions = Versions.read();
                script.printCorpus(
                        Corpus.read(folder),
                        versions,
                        arguments.length > 3 ? arguments[3] : versions.newestHibernate());
            } else {
                script.printFolder(folder, arguments.length > 3 ? arguments[3] : "");
            }
        }
    }

    /** A unit that Hibernate refuses does not keep the others from being printed. */
    private void printCorpus(Corpus corpus, Versions versions, String hibernate) throws IOException, SQLException {
        List<Path> jars = new ClassPath(Path.of("target/corpora"), versions).of(corpus, hibernate);
        try (HibernateLoader loader = new HibernateLoader(jars, List.of(database.driverPackage()))) {
            for (PersistenceUnit unit : corpus.units()) {
                out.println("-- " + corpus.name() + " " + unit.name());
                try {
                    print(loader, unit, corpus.hibernateSettings(), corpus.databaseOptions(database.name()));
                } catch (MappingRejectedException e) {
                    out.println("-- " + e.getMessage());
                }
            }
        }
    }

    private void printFolder(Path folder, String classPath) throws IOException, SQLException, MappingRejectedException {
        List<Path> entries = new ArrayList<>(List.of(folder));
        Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .forEach(entries::add);
        try (HibernateLoader loader = new HibernateLoader(entries, List.of(database.driverPackage()))) {
            print(loader, ClassFolder.read(folder, loader), Map.of(), "");
        }
    }

    private void print(HibernateLoader loader, PersistenceUnit unit, Map<String, String> settings, String options)
            throws SQLException, MappingRejectedException {
        try (Scratch scratch = database.fresh(options)) {
            for (ExecutedStatement statement :
                    new HibernateSchema(loader).create(unit.classNames(), naming, settings, scratch.dataSource())) {
                out.println(statement.sql().strip() + ";");
                statement.rejection().ifPresent(error -> out.println("-- rejected: " + error.getMessage()));
            }
        }
    }
}
