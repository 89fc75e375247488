-- What candidates are asked to authorise by answering: texts of base64url with blanks between them, exactly as they are sent.
alter table presentation_request add column transaction_data text;
