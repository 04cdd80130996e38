package media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

@Entity
public class Caption {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    MediaFile file;

    @Nationalized
    String national;

    @Nationalized
    @Column(length = 50)
    String nationalShort;

    @Nationalized
    char nationalCharacter;

    @Column(length = Length.LONG)
    String lengthyText;

    @Column(length = Length.LONG16)
    String text16;

    @Column(length = Length.LONG32)
    String text32;

    @Column(length = 10000000)
    String tenMillion;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String longVarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String long32Varchar;

    @JdbcTypeCode(SqlTypes.LONG32NVARCHAR)
    String long32National;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    byte[] longBinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] long32Binary;

    @Column(length = Length.LONG32)
    byte[] binary32;

    @JdbcTypeCode(SqlTypes.CLOB)
    String clobText;

    @JdbcTypeCode(SqlTypes.BLOB)
    byte[] blobBytes;

    byte[] plainBytes;

    @Column(length = 16)
    byte[] sixteenBytes;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 20)
    byte[] fixedBytes;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 5)
    String fixedText;

    @JdbcTypeCode(SqlTypes.NCHAR)
    @Column(length = 6)
    String fixedNational;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    @Column(length = 70)
    String nvarchar;

    char[] chars;

    Thumbnail serialized;

    @Column(columnDefinition = "varchar(77) default 'none'", nullable = false)
    String defined;
}
