-- h2
comment on table guest is null;

-- h2, reverse
comment on table guest is 'who stays';

-- postgresql
comment on table guest is null;

-- postgresql, reverse
comment on table guest is 'who stays';

