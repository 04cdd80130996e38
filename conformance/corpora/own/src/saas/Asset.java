package saas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.type.TrueFalseConverter;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SoftDelete(columnName = "scrapped", converter = TrueFalseConverter.class)
public class Asset extends Tenanted {
    @NaturalId(mutable = true)
    @Column(length = 60)
    String room;

    @NaturalId(mutable = true)
    int slot;
}
