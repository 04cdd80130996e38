package dev.retort.conformance.hibernate;

import dev.retort.conformance.corpus.Naming;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The script that Hibernate writes for a set of classes, without a connection. */
public final class HibernateDdl {
    private final ClassLoader loader;

    /** Uses the Hibernate and the classes of this loader. */
    public HibernateDdl(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Starts Hibernate with {@code jakarta.persistence.schema-generation.scripts.action=create}.
     *
     * @param settings which database to write for, and more settings
     * @return the statements, each closed by a semicolon
     * @throws MappingRejectedException when Hibernate does not accept the classes
     */
    public String script(List<String> classNames, Naming naming, Map<String, String> settings)
            throws MappingRejectedException {
        StringWriter script = new StringWriter();
        Map<String, Object> all = new HashMap<>(naming.hibernateSettings());
        all.putAll(settings);
        all.put("jakarta.persistence.schema-generation.scripts.action", "create");
        all.put("jakarta.persistence.schema-generation.scripts.create-target", script);
        all.put("hibernate.hbm2ddl.delimiter", ";");
        Start.hibernate(loader, all, classNames);
        return script.toString();
    }
}
