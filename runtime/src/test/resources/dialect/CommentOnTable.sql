-- h2
comment on table guest is 'who''s there';

-- h2, reverse
comment on table guest is 'who stays';

-- postgresql
comment on table guest is 'who''s there';

-- postgresql, reverse
comment on table guest is 'who stays';

