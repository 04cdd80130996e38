package dev.retort.report.html;

import dev.retort.report.text.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file of HTML around some data. Its policy lets the browser run its own scripts and load nothing. */
final class HtmlPage {
    private static final List<String> STYLES =
            List.of("base.css", "layout.css", "table.css", "diagram.css", "history.css", "print.css");
    private static final List<String> SCRIPTS = List.of(
            "dom.js",
            "model.js",
            "parts.js",
            "overview.js",
            "table.js",
            "drawing.js",
            "diagram.js",
            "revisions.js",
            "compare.js",
            "change.js",
            "app.js");

    private HtmlPage() {}

    static String of(String title, Map<String, Object> data) {
        String style = joined(STYLES.stream());
        String script = "(() => {\n'use strict'\n" + joined(SCRIPTS.stream()) + "})()\n";
        return resource("page.html")
                .replace("{{policy}}", policy(style, script))
                .replace("{{title}}", escaped(title))
                .replace("{{style}}", style)
                .replace("{{script}}", script)
                .replace("{{data}}", inScript(Json.of(data)));
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '%s'; script-src '%s'"
                .formatted(hash(style), hash(script));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** An element of HTML ends at the first end tag, even within a string of JSON. There, {@code <} has another form. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String joined(Stream<String> names) {
        return names.map(HtmlPage::resource).collect(Collectors.joining("\n"));
    }

    private static String resource(String name) {
        try (InputStream stream = HtmlPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
