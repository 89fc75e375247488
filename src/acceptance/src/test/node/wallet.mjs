// A wallet made of other people's libraries: reads a job from standard input, answers as a wallet would, prints what happened.
// Ours is only the glue: which library is asked what, in which order.
//
// in:  { authorizationRequest, credentials: [{ format, encoded }], holder: { did, didMethod, pkcs8 }, authority, step }
//      step: "read" (fetch and verify only), "answer" (the default) or "decline"
// out: { request, prefix, version, matches, disclosed, response: { status, contentType, body } } or { refused }
import { createHash, createPrivateKey, randomBytes, X509Certificate } from 'node:crypto'
import { Openid4vpClient } from '@openid4vc/openid4vp'
import { digest, ES256, generateSalt } from '@sd-jwt/crypto-nodejs'
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc'
import { DcqlQuery } from 'dcql'
import { CompactEncrypt, compactVerify, decodeJwt, importJWK, SignJWT } from 'jose'

const OPEN_BADGE = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential'
const EXPANDED = { OpenBadgeCredential: OPEN_BADGE, AchievementCredential: OPEN_BADGE }

const job = JSON.parse(await text(process.stdin))
const holderKey = createPrivateKey({ key: Buffer.from(job.holder.pkcs8, 'base64url'), format: 'der', type: 'pkcs8' })
const walletNonce = randomBytes(16).toString('base64url')
const sdJwt = new SDJwtVcInstance({
  hasher: digest,
  hashAlg: 'sha-256',
  saltGenerator: generateSalt,
  kbSigner: await ES256.getSigner(holderKey.export({ format: 'jwk' })),
  kbSignAlg: 'ES256',
})
const client = new Openid4vpClient({ callbacks: { verifyJwt, encryptJwe, hash, getX509CertificateMetadata, fetch: asWallet } })

try {
  print(await run())
} catch (refusal) {
  print({ refused: [refusal, refusal.cause].filter(Boolean).map(String).join(': ') })
}

async function run() {
  const parsed = client.parseOpenid4vpAuthorizationRequest({ authorizationRequest: job.authorizationRequest })
  const resolved = await client.resolveOpenId4vpAuthorizationRequest({
    authorizationRequestPayload: parsed.params,
    wallet: {
      metadata: walletMetadata(),
      nonce: walletNonce,
      expectedNonce: parsed.params.request_uri_method === 'post' ? walletNonce : undefined,
    },
  })
  const request = resolved.authorizationRequestPayload
  const seen = { request, prefix: resolved.client.prefix, version: resolved.version, header: resolved.jar?.jwt.header }
  if (job.step === 'read') return seen
  if (job.step === 'decline') return { ...seen, response: await decline(request) }
  return { ...seen, ...(await answer(request, resolved.dcql.query)) }
}

async function answer(request, query) {
  const held = await Promise.all(job.credentials.map(asDcql))
  const parsed = DcqlQuery.parse(query)
  DcqlQuery.validate(parsed)
  const result = DcqlQuery.query(parsed, held)
  if (!result.can_be_satisfied) throw new Error('no credential here answers the query')
  const vpToken = {}
  const disclosed = {}
  for (const [id, match] of Object.entries(result.credential_matches)) {
    if (!match.success) continue
    const chosen = parsed.credentials.find((each) => each.id === id).multiple
      ? match.valid_credentials
      : match.valid_credentials.slice(0, 1)
    disclosed[id] = chosen.map((each) => each.claims.valid_claim_sets[0].output)
    vpToken[id] = await Promise.all(
      chosen.map((each, i) => present(job.credentials[each.input_credential_index], disclosed[id][i], request))
    )
  }
  const encrypted = request.response_mode === 'direct_post.jwt'
  const response = await client.createOpenid4vpAuthorizationResponse({
    authorizationRequestPayload: request,
    authorizationResponsePayload: { vp_token: vpToken },
    jarm: encrypted
      ? {
          encryption: { nonce: randomBytes(16).toString('base64url') },
          serverMetadata: {
            authorization_signing_alg_values_supported: [],
            authorization_encryption_alg_values_supported: ['ECDH-ES'],
            authorization_encryption_enc_values_supported: job.contentEncryption ?? ['A256GCM', 'A128GCM'],
          },
        }
      : undefined,
  })
  const submitted = await client.submitOpenid4vpAuthorizationResponse({
    authorizationRequestPayload: request,
    authorizationResponsePayload: response.authorizationResponsePayload,
    jarm: response.jarm,
  })
  return { disclosed, response: await plain(submitted.response) }
}

async function decline(request) {
  const body = new URLSearchParams({ error: 'access_denied', ...(request.state ? { state: request.state } : {}) })
  return plain(await fetch(request.response_uri, { method: 'POST', body }))
}

// What a credential looks like to the DCQL library.
async function asDcql({ format, encoded }) {
  if (format === 'dc+sd-jwt') {
    const claims = await sdJwt.getClaims(encoded)
    return { credential_format: format, vct: claims.vct, claims, cryptographic_holder_binding: true }
  }
  const payload = decodeJwt(encoded)
  const claims = payload.vc ?? payload
  const type = claims.type.flatMap((each) => [each, ...(EXPANDED[each] ? [EXPANDED[each]] : [])])
  return { credential_format: format, type, claims, cryptographic_holder_binding: true }
}

async function present({ format, encoded }, claims, request) {
  const iat = Math.floor(Date.now() / 1000)
  if (format === 'dc+sd-jwt') {
    return sdJwt.present(encoded, frame(claims), {
      kb: { payload: { iat, aud: request.client_id, nonce: request.nonce } },
    })
  }
  const vp = {
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    type: ['VerifiablePresentation'],
    holder: job.holder.did,
    verifiableCredential: [encoded],
  }
  return new SignJWT({ vp, nonce: request.nonce })
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: job.holder.didMethod })
    .setIssuer(job.holder.did)
    .setAudience(request.client_id)
    .setIssuedAt(iat)
    .setExpirationTime(iat + 300)
    .sign(holderKey)
}

function frame(claims) {
  return Object.fromEntries(
    Object.entries(claims)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, typeof value === 'object' ? frame(value) : true])
  )
}

async function verifyJwt(signer, { compact }) {
  if (signer.method !== 'x5c') throw new Error(`this wallet knows no way to verify ${signer.method}`)
  const [leaf] = signer.x5c.map((each) => new X509Certificate(Buffer.from(each, 'base64')))
  const authority = new X509Certificate(job.authority)
  if (!leaf.verify(authority.publicKey) || new Date(leaf.validTo) < new Date()) return { verified: false }
  await compactVerify(compact, leaf.publicKey, { algorithms: ['ES256'] })
  return { verified: true, signerJwk: leaf.publicKey.export({ format: 'jwk' }) }
}

async function encryptJwe({ publicJwk, alg, enc, apu, apv }, data) {
  const encryption = new CompactEncrypt(new TextEncoder().encode(data))
    .setProtectedHeader({ alg, enc, kid: publicJwk.kid, cty: 'json' })
    .setKeyManagementParameters({
      apu: apu ? Buffer.from(apu, 'base64url') : undefined,
      apv: apv ? Buffer.from(apv, 'base64url') : undefined,
    })
  return { encryptionJwk: publicJwk, jwe: await encryption.encrypt(await importJWK(publicJwk, alg)) }
}

function hash(data, algorithm) {
  return createHash(algorithm.replace('-', '')).update(data).digest()
}

function getX509CertificateMetadata(certificate) {
  const names = (new X509Certificate(Buffer.from(certificate, 'base64')).subjectAltName ?? '').split(', ')
  return {
    sanDnsNames: names.filter((name) => name.startsWith('DNS:')).map((name) => name.slice(4)),
    sanUriNames: names.filter((name) => name.startsWith('URI:')).map((name) => name.slice(4)),
  }
}

// The library posts its metadata's members where section 5.10 has one parameter for all of them and one for the nonce.
async function asWallet(address, options = {}) {
  const post = String(options.method ?? 'get').toUpperCase() === 'POST'
  const asksForRequest = post && new URL(address).pathname.endsWith('/request')
  const body = asksForRequest
    ? new URLSearchParams({ wallet_metadata: JSON.stringify(walletMetadata()), wallet_nonce: walletNonce }).toString()
    : options.body
  return fetch(address, { ...options, method: post ? 'POST' : 'GET', body })
}

function walletMetadata() {
  return {
    vp_formats_supported: {
      'dc+sd-jwt': { 'sd-jwt_alg_values': ['ES256'], 'kb-jwt_alg_values': ['ES256'] },
      jwt_vc_json: { alg_values: ['ES256'] },
    },
    client_id_prefixes_supported: ['x509_hash', 'x509_san_dns', 'redirect_uri'],
    request_object_signing_alg_values_supported: ['ES256'],
  }
}

async function plain(response) {
  return { status: response.status, contentType: response.headers.get('content-type'), body: await response.text() }
}

async function text(stream) {
  const chunks = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function print(result) {
  process.stdout.write(JSON.stringify(result))
}
