package reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;

@Entity
@Table(name = "shop")
public class Shop {
    @Id
    @Column(name = "code", length = 4)
    String code;

    @Formula("(select count(*) from sale s where s.shop_code = code)")
    long sales;
}
