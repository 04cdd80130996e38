package dev.retort.fleet.tenant;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tenants of a properties file.
 *
 * <pre>
 * # What all tenants have in common, unless one has its own.
 * url = jdbc:postgresql://db1/bookings
 * user = app
 * password = env:DB1_PASSWORD
 *
 * # The schemas of that database, by name …
 * schemas = acme, globex
 * # … or by a query, whose columns are called tenant, schema, url, user and password; only the first has to be there.
 * query = select name as tenant, schema_name as schema from public.customer
 *
 * # A tenant with a URL.
 * tenant.initech.url = jdbc:postgresql://db2/initech
 * tenant.initech.password = file:/run/secrets/db2
 * </pre>
 *
 * <p>A password is best a {@link SecretReference}.
 */
public final class TenantFile implements TenantSource {
    private static final String TENANT = "tenant.";
    private static final Set<String> COMMON = Set.of("url", "user", "password", "schemas", "query");
    private static final Set<String> OWN = Set.of("url", "user", "password", "schema");

    private final Path file;

    /** The tenants of a file, which each run reads. */
    public TenantFile(Path file) {
        this.file = file;
    }

    /**
     * Reads the file, and runs its query.
     *
     * @throws RetortException if the file has an unknown key, or a tenant without a URL (RT516)
     */
    @Override
    public List<Tenant> tenants() {
        Properties properties = read();
        Set<String> names = new TreeSet<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(TENANT)) {
                int end = key.lastIndexOf('.');
                if (end < TENANT.length() || !OWN.contains(key.substring(end + 1))) {
                    throw unusable("has the key %s. A tenant has these: tenant.NAME.url, .user, .password, .schema"
                            .formatted(key));
                }
                names.add(key.substring(TENANT.length(), end));
            } else if (!COMMON.contains(key)) {
                throw unusable("has the key %s. These are known: url, user, password, schemas, query, tenant.NAME.…"
                        .formatted(key));
            }
        }
        List<Tenant> tenants = new ArrayList<>();
        String schemas = properties.getProperty("schemas", "").strip();
        String query = properties.getProperty("query", "");
        if (!schemas.isEmpty()) {
            TenantDatabase shared = shared(properties);
            for (String schema : List.of(schemas.split("\\s*,\\s*"))) {
                tenants.add(Tenant.inSchema(schema, shared));
            }
        }
        if (!query.isEmpty()) {
            tenants.addAll(new QueriedTenants(shared(properties), query).tenants());
        }
        names.forEach(name -> tenants.add(own(name, properties)));
        return tenants;
    }

    private Properties read() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw unusable("can't be read: %s. It has to be a properties file in UTF-8".formatted(e));
        }
        return properties;
    }

    private TenantDatabase shared(Properties properties) {
        return database(
                "The file",
                properties.getProperty("url"),
                properties.getProperty("user"),
                properties.getProperty("password"));
    }

    private Tenant own(String name, Properties properties) {
        String prefix = TENANT + name + ".";
        TenantDatabase database = database(
                "Tenant " + name,
                properties.getProperty(prefix + "url", properties.getProperty("url")),
                properties.getProperty(prefix + "user", properties.getProperty("user")),
                properties.getProperty(prefix + "password", properties.getProperty("password")));
        String schema = properties.getProperty(prefix + "schema");
        return schema == null ? Tenant.of(name, database) : Tenant.inSchema(name, schema, database);
    }

    private TenantDatabase database(
            String whose, @Nullable String url, @Nullable String user, @Nullable String password) {
        if (url == null) {
            throw unusable("has no URL for what it lists. %s needs one: url = jdbc:…".formatted(whose));
        }
        Supplier<@Nullable String> secret = password == null ? () -> null : SecretReference.of(password);
        return TenantDatabase.of(url, user, secret);
    }

    private RetortException unusable(String what) {
        return new RetortException(
                Problem.UNUSABLE_TENANTS, "The file of tenants %s %s. Nothing was run.".formatted(file, what));
    }
}
