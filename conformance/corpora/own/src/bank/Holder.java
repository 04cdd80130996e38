package bank;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_holder_document",
                        columnNames = {"document_type", "document_number"},
                        options = ""))
public class Holder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @Column(name = "given_name", nullable = false, length = 60)
    String givenName;

    @Column(name = "family_name", nullable = false, length = 60)
    String familyName;

    @DialectOverride.GeneratedColumn(
            dialect = org.hibernate.dialect.MySQLDialect.class,
            override = @GeneratedColumn("concat(family_name, char(44), given_name)"))
    @GeneratedColumn("family_name || ', ' || given_name")
    @Column(name = "full_name", length = 122)
    String fullName;

    @Column(name = "document_type", length = 8)
    String documentType;

    @Column(name = "document_number", length = 24)
    String documentNumber;

    @Convert(converter = YesNoConverter.class)
    @ColumnDefault("'N'")
    boolean politicallyExposed;

    @Convert(converter = TrueFalseConverter.class)
    Boolean deceased;

    @Convert(converter = NumericBooleanConverter.class)
    Boolean newsletter;

    @ManyToMany(mappedBy = "holders")
    Set<Account> accounts = new HashSet<>();
}
