package dev.retort.processor.entity.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.schema.ColumnType;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.junit.jupiter.api.Test;

/** The descriptors of JDBC types that ship with Hibernate, as Hibernate itself tells them. */
class ShippedTypesTest {

    @Test
    void everyJdbcTypeIsKnownByTheColumnThatHibernateMakes() throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        for (Class<?> descriptor : descriptors()) {
            Optional<ColumnType> wanted = code(descriptor).map(ShippedTypesTest::column);
            Optional<ColumnType> read = ShippedTypes.code(descriptor.getName()).map(ShippedTypesTest::column);
            if (wanted.isPresent() && !wanted.equals(read)) {
                wrong.put(descriptor.getName(), "Hibernate: %s, read: %s".formatted(wanted, read));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static ColumnType column(JdbcCode code) {
        return code.group() == JdbcCode.Group.ENUM
                ? new ColumnType.Definition(code.name())
                : SizedTypes.of(
                        code,
                        JavaKind.SERIALIZABLE,
                        new ColumnSize(false, null, null, null, null, 0),
                        HibernateProfile.NEWEST);
    }

    private static List<Class<?>> descriptors() throws Exception {
        Path jar = Path.of(JdbcType.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith("Type.class") && !name.contains("$"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>flatMap(name -> loaded(name).stream())
                    .filter(type -> JdbcType.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                    .toList();
        }
    }

    private static Optional<Class<?>> loaded(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static Optional<JdbcCode> code(Class<?> descriptor) {
        return instance(descriptor).map(JdbcType::getDdlTypeCode).map(JdbcCode::of);
    }

    /** What Hibernate makes of {@code @JdbcType}: the class needs a constructor without parameters. */
    private static Optional<JdbcType> instance(Class<?> descriptor) {
        try {
            return Optional.of((JdbcType) descriptor.getConstructor().newInstance());
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }
}
