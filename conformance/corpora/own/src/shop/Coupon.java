package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Coupon {
    @Id
    @Column(length = 16)
    String code;

    @Column(precision = 5, scale = 2)
    BigDecimal percent;

    @ManyToMany(mappedBy = "coupons")
    List<PurchaseOrder> orders = new ArrayList<>();
}
