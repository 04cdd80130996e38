package blog;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;

@Entity
public class Attachment extends BaseEntity {
    @Column(nullable = false)
    String fileName;

    @Column(length = 127)
    String mediaType;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    java.sql.Blob content;

    long size;
}
