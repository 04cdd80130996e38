package basics;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Numbers {
    @Id
    long id;

    boolean primitiveBoolean;
    byte primitiveByte;
    short primitiveShort;
    int primitiveInt;
    long primitiveLong;
    float primitiveFloat;
    double primitiveDouble;
    char primitiveChar;
    Boolean wrappedBoolean;
    Byte wrappedByte;
    Short wrappedShort;
    Integer wrappedInteger;
    Long wrappedLong;
    Float wrappedFloat;
    Double wrappedDouble;
    Character wrappedCharacter;
    BigDecimal exactDecimal;
    BigInteger bigNumber;

    @Column(precision = 10)
    BigDecimal precise;

    @Column(precision = 10, scale = 10)
    BigDecimal fraction;

    @Column(scale = 5)
    BigDecimal scaleAlone;

    @Column(precision = 25)
    BigInteger preciseInteger;

    @Column(precision = 6)
    float preciseFloat;

    @Column(precision = 15)
    double preciseDouble;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    BigDecimal asDecimal;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    long asNumeric;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    int asSmallint;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Integer asTinyint;

    @JdbcTypeCode(SqlTypes.BIT)
    boolean asBit;

    @JdbcTypeCode(SqlTypes.INTEGER)
    boolean flagAsInteger;

    @JdbcTypeCode(SqlTypes.CHAR)
    boolean flagAsChar;

    @JdbcTypeCode(SqlTypes.REAL)
    float asReal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    double asFloat;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    int numberAsText;

    @Column(nullable = true)
    int nullablePrimitive;

    @Basic(optional = false)
    Integer mandatory;

    @Column(unique = true, nullable = false, name = "unique_number")
    int uniqueNumber;

    @Column(insertable = false)
    Integer neverInserted;

    @Version
    short version;
}
