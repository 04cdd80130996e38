package crm;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.net.URL;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(name = "crm_company")
public class Company extends Base {
    private String _name;
    private boolean active;
    private Address address;
    private Set<Contact> contacts = new HashSet<>();
    private transient int cached;
    private String URL;
    private String eMail;

    @Column(nullable = false, length = 150)
    public String getName() {
        return _name;
    }

    public void setName(String name) {
        _name = name;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    @Embedded
    public Address getAddress() {
        return address;
    }

    public void setAddress(Address address) {
        this.address = address;
    }

    @OneToMany(mappedBy = "company")
    public Set<Contact> getContacts() {
        return contacts;
    }

    public void setContacts(Set<Contact> contacts) {
        this.contacts = contacts;
    }

    @Transient
    public int getCached() {
        return cached;
    }

    public void setCached(int cached) {
        this.cached = cached;
    }

    public String getURL() {
        return URL;
    }

    public void setURL(String URL) {
        this.URL = URL;
    }

    public String geteMail() {
        return eMail;
    }

    public void seteMail(String eMail) {
        this.eMail = eMail;
    }

    public String describe() {
        return _name;
    }

    @Access(AccessType.FIELD)
    @Column(name = "internal_note", length = 1000)
    private String note;
}
