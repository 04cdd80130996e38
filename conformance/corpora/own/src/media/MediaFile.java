package media;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.MapKeyColumn;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Nationalized;

@Entity
public class MediaFile {
    @Id
    @GeneratedValue
    Long id;

    @Lob
    byte[] lobBytes;

    @Lob
    Byte[] lobByteObjects;

    @Lob
    String lobString;

    @Lob
    char[] lobChars;

    @Lob
    Character[] lobCharacters;

    @Lob
    @Column(length = 1000)
    String shortLob;

    @Lob
    @Column(length = 100000)
    byte[] sizedLob;

    Blob blobLocator;

    Clob clobLocator;

    NClob nclobLocator;

    @Lob
    @Nationalized
    String nationalLob;

    @Lob
    Thumbnail thumbnail;

    @ElementCollection
    @Lob
    @Column(name = "page")
    List<String> pages = new ArrayList<>();

    @ElementCollection
    @MapKeyColumn(name = "size_label", length = 10)
    @Lob
    Map<String, byte[]> renditions = new HashMap<>();
}
