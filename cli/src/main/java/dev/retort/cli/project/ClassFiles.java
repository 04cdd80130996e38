package dev.retort.cli.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the class files of some folders are, without loading one.
 *
 * @param count how many there are
 * @param newestJava the newest version of Java that one needs; 0 if there is none
 * @param entities the files with {@code @Entity}
 * @param migrations the files with {@code @Migrations}
 */
public record ClassFiles(int count, int newestJava, List<Path> entities, List<Path> migrations) {
    /** Java 1 is version 45 of class files, Java 17 is version 61. */
    private static final int BEFORE_FIRST_VERSION = 44;

    private static final int MAJOR_VERSION = 6;
    private static final String ENTITY = "Ljakarta/persistence/Entity;";
    private static final String MIGRATIONS = "Ldev/retort/Migrations;";

    /** Copies the lists. */
    public ClassFiles {
        migrations = List.copyOf(migrations);
        entities = List.copyOf(entities);
    }

    /** Reads all class files below some folders; a jar counts as none. */
    public static ClassFiles in(List<Path> folders) throws IOException {
        int count = 0;
        int newest = 0;
        List<Path> entities = new ArrayList<>();
        List<Path> migrations = new ArrayList<>();
        for (Path file : files(folders)) {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > MAJOR_VERSION + 1) {
                count++;
                int major = ((bytes[MAJOR_VERSION] & 0xff) << 8) | (bytes[MAJOR_VERSION + 1] & 0xff);
                newest = Math.max(newest, major - BEFORE_FIRST_VERSION);
                String content = new String(bytes, StandardCharsets.ISO_8859_1);
                if (content.contains(ENTITY)) {
                    entities.add(file);
                }
                if (file.endsWith("package-info.class") && content.contains(MIGRATIONS)) {
                    migrations.add(file);
                }
            }
        }
        return new ClassFiles(count, newest, entities, migrations);
    }

    private static List<Path> files(List<Path> folders) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".class"))
                            .sorted()
                            .forEach(all::add);
                }
            }
        }
        return all;
    }
}
