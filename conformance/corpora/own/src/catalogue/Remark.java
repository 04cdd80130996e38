package catalogue;

import jakarta.persistence.Entity;

@Entity
public class Remark extends Named<Short, String> {}
