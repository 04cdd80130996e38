package dev.retort.fleet.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where tenants come from. */
class TenantFileTest {
    @TempDir
    private Path folder;

    private List<Tenant> tenants(String text) throws IOException {
        return new TenantFile(Files.writeString(folder.resolve("tenants.properties"), text)).tenants();
    }

    private void isRefused(String text, String why) {
        assertThatThrownBy(() -> tenants(text))
                .isInstanceOfSatisfying(
                        RetortException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.UNUSABLE_TENANTS))
                .hasMessageContaining(why);
    }

    @Test
    void schemasAQueryAndDatabasesAreCombined() throws IOException {
        try (TestDatabase registry = TestDatabase.create(Kind.H2_MEMORY)) {
            registry.execute("create table customer (name varchar(20), place varchar(20))");
            registry.execute("insert into customer values ('hooli', 's1'), ('pied', 's2')");

            List<Tenant> tenants = tenants("""
                    url = %s
                    user = sa
                    schemas = acme, globex
                    query = select name as tenant, place as "SCHEMA" from customer order by name
                    tenant.initech.url = jdbc:postgresql://app:secret@db2.example.com:5433/initech
                    tenant.umbrella.url = jdbc:postgresql://db2.example.com:5433/shared
                    tenant.umbrella.schema = u
                    """.formatted(registry.url()));

            assertThat(tenants)
                    .extracting(Tenant::name)
                    .containsExactly("acme", "globex", "hooli", "pied", "initech", "umbrella");
            assertThat(tenants)
                    .extracting(tenant -> tenant.schema().orElse(""))
                    .containsExactly("acme", "globex", "s1", "s2", "", "u");
            assertThat(tenants.subList(4, 6))
                    .extracting(tenant -> tenant.database().server())
                    .containsOnly("db2.example.com:5433");
        }
    }

    @Test
    void aQueryWithOneColumnGivesSchemas() {
        try (TestDatabase registry = TestDatabase.create(Kind.H2_MEMORY)) {
            TenantDatabase database = TenantDatabase.of("registry", registry.dataSource());

            assertThat(new QueriedTenants(database, "select 'a' from dual union all select 'b' from dual").tenants())
                    .extracting(tenant -> tenant.schema().orElse(""))
                    .containsExactly("a", "b");
            assertThatThrownBy(() -> new QueriedTenants(database, "select 1 as id, 2 as tenant").tenants())
                    .hasMessageContaining("[RT516] The query for the tenants has a column \"id\"");
            assertThatThrownBy(() -> new QueriedTenants(database, "select * from nowhere").tenants())
                    .hasMessageContaining("[RT516] The query for the tenants failed");
        }
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        isRefused("urls = jdbc:h2:mem:x\n", "has the key urls");
        isRefused("tenant.acme.uri = jdbc:h2:mem:x\n", "has the key tenant.acme.uri");
        isRefused("schemas = acme\n", "has no URL for what it lists");
        isRefused("tenant.acme.user = sa\n", "Tenant acme needs one");
    }

    @Test
    void aPasswordIsLookedUpWhenItIsNeeded() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "from a file\n");

        assertThat(new SecretReference("env:DB1", Map.of("DB1", "from a variable")).get())
                .isEqualTo("from a variable");
        assertThat(SecretReference.of("file:" + secret).get()).isEqualTo("from a file");
        assertThat(SecretReference.of("plain").get()).isEqualTo("plain");
        assertThat(SecretReference.of("plain")).hasToString("***");
        assertThatThrownBy(new SecretReference("env:DB1", Map.of())::get).hasMessageContaining("[RT516]", "env:DB1");
    }
}
