package reports;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.LazyGroup;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.hibernate.annotations.RowId;

@Entity
@RowId
@DynamicInsert
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.ALL)
@BatchSize(size = 20)
public class Audit {
    @Id
    @GeneratedValue
    Long id;

    @LazyGroup("large")
    @Basic(fetch = FetchType.LAZY)
    @Column(length = 4000)
    String detail;

    @OptimisticLock(excluded = true)
    int views;

    @Transient
    String notMapped;

    static String neverMapped;

    transient String alsoNotMapped;
}
