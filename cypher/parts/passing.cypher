// Whether a tie passes the evidence filter, where no WITH may stand: in a quantified pattern, in EXISTS and in COUNT.
any(left IN [{{left}}] WHERE any(kept IN [{{kept}}] WHERE any(versions IN [{{versions}}] WHERE any(time IN [{{time}}] WHERE any(status IN [{{status}}] WHERE any(confidence IN [{{confidence}}] WHERE {{passes}}))))))
