import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Checks a bundle as Maven Central does: {@code java .ci/CheckBundle.java target/bundle [--signed]}. Prints what is wrong and exits with 1.
 */
final class CheckBundle {
    private static final Map<String, String> DIGESTS = Map.of("md5", "MD5", "sha1", "SHA-1");

    /** Fields of a POM; each may come from the parent, but for the first two. */
    private static final List<List<String>> FIELDS = List.of(
            List.of("name"),
            List.of("description"),
            List.of("url"),
            List.of("licenses", "license", "name"),
            List.of("licenses", "license", "url"),
            List.of("developers", "developer", "name"),
            List.of("developers", "developer", "organization"),
            List.of("scm", "connection"),
            List.of("scm", "developerConnection"),
            List.of("scm", "url"));

    private final Path root;
    private final boolean signed;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Element> poms = new TreeMap<>();

    private CheckBundle(Path root, boolean signed) {
        this.root = root;
        this.signed = signed;
    }

    public static void main(String... arguments) throws IOException {
        boolean signed = List.of(arguments).contains("--signed");
        CheckBundle check = new CheckBundle(Path.of(arguments[0]), signed);
        int files = check.run();
        if (!check.problems.isEmpty()) {
            System.err.printf("The bundle %s can't be published:%n  %s%n", check.root, String.join("\n  ", check.problems));
            System.exit(1);
        }
        System.out.printf(
                "The bundle is complete: %s artifacts, %s files, %s.%n",
                check.poms.size(), files, signed ? "signed" : "not signed, because MAVEN_GPG_KEY is not set");
    }

    private int run() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            checkFile(file);
            if (file.toString().endsWith(".pom")) {
                poms.put(id(file), read(file));
            }
        }
        for (Path file : files) {
            if (file.toString().endsWith(".pom")) {
                checkArtifact(file, poms.get(id(file)));
            }
        }
        if (poms.isEmpty()) {
            problems.add("it has no artifact");
        }
        checkBom();
        return files.size();
    }

    private static String id(Path pom) {
        return pom.getParent().getParent().getFileName().toString();
    }

    /** Each file has its checksums, and its signature where they are wanted. A signature needs neither. */
    private void checkFile(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.startsWith("maven-metadata")) {
            problems.add(name + " is Central's to make");
        }
        if (name.endsWith(".asc") || DIGESTS.keySet().stream().anyMatch(end -> name.endsWith("." + end))) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        for (Map.Entry<String, String> each : DIGESTS.entrySet()) {
            Path sum = file.resolveSibling(name + "." + each.getKey());
            if (!Files.exists(sum)) {
                problems.add(name + " has no " + each.getValue());
            } else if (!Files.readString(sum).strip().equals(digest(each.getValue(), bytes))) {
                problems.add(name + " has another " + each.getValue());
            }
        }
        if (signed) {
            Path signature = file.resolveSibling(name + ".asc");
            if (!Files.exists(signature) || !Files.readString(signature).startsWith("-----BEGIN PGP SIGNATURE-----")) {
                problems.add(name + " has no signature");
            }
        }
    }

    private static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void checkArtifact(Path file, Element pom) {
        String artifact = text(pom, List.of("artifactId")).orElse("");
        String version = inherited(pom, List.of("version")).orElse("");
        String stem = artifact + "-" + version;
        if (!file.endsWith(Path.of(artifact, version, stem + ".pom"))) {
            problems.add(file + " is not the place of " + artifact + " " + version);
        }
        if (version.endsWith("-SNAPSHOT")) {
            problems.add(stem + " is a snapshot");
        }
        for (List<String> field : FIELDS) {
            Optional<String> value = field.size() == 1 && !field.contains("url") ? text(pom, field) : inherited(pom, field);
            if (value.isEmpty()) {
                problems.add(stem + ".pom has no " + String.join("/", field));
            }
        }
        if (Files.exists(file) && contains(file, "-SNAPSHOT")) {
            problems.add(stem + ".pom mentions a snapshot");
        }
        if (!text(pom, List.of("packaging")).orElse("jar").equals("pom")) {
            checkJar(file.resolveSibling(stem + ".jar"), ".class");
            checkJar(file.resolveSibling(stem + "-sources.jar"), ".java");
            checkJar(file.resolveSibling(stem + "-javadoc.jar"), "index.html");
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkJar(Path jar, String content) {
        if (!Files.exists(jar)) {
            problems.add(jar.getFileName() + " is missing");
            return;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.stream().noneMatch(entry -> entry.getName().endsWith(content))) {
                problems.add(jar.getFileName() + " has no " + content);
            }
            if (zip.getEntry("META-INF/LICENSE") == null && content.equals(".class")) {
                problems.add(jar.getFileName() + " has no META-INF/LICENSE");
            }
        } catch (IOException e) {
            problems.add(jar.getFileName() + " can't be read: " + e.getMessage());
        }
    }

    /** The BOM has every other artifact but the parent and the marker of the Gradle plugin, and stands without the parent. */
    private void checkBom() {
        Element bom = poms.get("retort-bom");
        if (bom == null) {
            problems.add("retort-bom is missing");
            return;
        }
        if (child(bom, "parent").isPresent()) {
            problems.add("retort-bom has a parent, whose versions it would impose");
        }
        List<String> managed = child(bom, "dependencyManagement").flatMap(each -> child(each, "dependencies")).stream()
                .flatMap(each -> children(each, "dependency"))
                .map(each -> text(each, List.of("artifactId")).orElse(""))
                .sorted()
                .toList();
        List<String> published = poms.keySet().stream()
                .filter(each -> each.startsWith("retort-") && !each.equals("retort-bom") && !each.equals("retort-parent"))
                .toList();
        if (!managed.equals(published)) {
            problems.add("retort-bom has " + managed + ", but published are " + published);
        }
    }

    private Optional<String> inherited(Element pom, List<String> path) {
        return text(pom, path)
                .or(() -> child(pom, "parent")
                        .flatMap(parent -> text(parent, List.of("artifactId")))
                        .flatMap(parent -> Optional.ofNullable(poms.get(parent)))
                        .flatMap(parent -> inherited(parent, path)));
    }

    private static Optional<String> text(Element element, List<String> path) {
        Optional<Element> found = Optional.of(element);
        for (String name : path) {
            found = found.flatMap(each -> child(each, name));
        }
        return found.map(each -> each.getTextContent().strip()).filter(text -> !text.isEmpty());
    }

    private static Optional<Element> child(Element element, String name) {
        return children(element, name).findFirst();
    }

    private static Stream<Element> children(Element element, String name) {
        List<Element> children = new ArrayList<>();
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child && child.getTagName().equals(name)) {
                children.add(child);
            }
        }
        return children.stream();
    }

    private static Element read(Path pom) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(pom + " is no XML", e);
        }
    }
}
