package dev.retort.conformance.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.fact.CatalogColumn;
import dev.retort.catalog.fact.CatalogTable;
import dev.retort.conformance.corpus.Naming;
import dev.retort.conformance.database.Database;
import dev.retort.conformance.database.Databases;
import dev.retort.conformance.database.Scratch;
import dev.retort.conformance.shop.Broken;
import dev.retort.conformance.shop.Guest;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HibernateSchemaTest {
    private static final List<Path> CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();

    @Test
    void createsOnTheLiveDatabaseWhatTheNamingAsksFor() throws Exception {
        assertThat(columns(create(Naming.JPA, List.of(Guest.class)).removeFrom(catalog)))
                .containsExactly("GUEST.FULLNAME", "GUEST.ID");
        assertThat(columns(create(Naming.SPRING, List.of(Guest.class)).removeFrom(catalog)))
                .containsExactly("GUEST.FULL_NAME", "GUEST.ID");
    }

    @Test
    void setsApartWhatTheDatabaseRejects() throws Exception {
        Unfit unfit = create(Naming.JPA, List.of(Guest.class, Broken.class));

        assertThat(unfit.names()).containsExactly("broken");
        assertThat(unfit.statements())
                .singleElement()
                .asString()
                .startsWith("create table Broken")
                .contains("Unknown data type");
        assertThat(unfit.removeFrom(catalog).tables())
                .extracting(CatalogTable::name)
                .containsExactly("GUEST");
    }

    private Catalog catalog = new Catalog(List.of(), List.of(), List.of());

    private Unfit create(Naming naming, List<Class<?>> classes) throws Exception {
        try (Database database = Databases.start("h2");
                HibernateLoader loader = new HibernateLoader(CLASS_PATH, List.of(database.driverPackage()));
                Scratch scratch = database.fresh("");
                Connection connection = scratch.dataSource().getConnection()) {
            List<String> names = classes.stream().map(Class::getName).toList();
            List<ExecutedStatement> executed =
                    new HibernateSchema(loader).create(names, naming, Map.of(), scratch.dataSource());
            catalog = database.read(connection);
            return Unfit.among(executed);
        }
    }

    private static List<String> columns(Catalog catalog) {
        return catalog.tables().stream()
                .flatMap(table ->
                        table.columns().stream().map(CatalogColumn::name).map(name -> table.name() + "." + name))
                .sorted()
                .toList();
    }
}
